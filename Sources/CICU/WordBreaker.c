#include "CICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_word_breaker {
  UBreakIterator *iterator;
  UText text;
};

cicu_word_breaker *cicu_word_breaker_open(const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, locale, NULL, 0, &error);
  *status = error;
  if (U_FAILURE(error)) return NULL;
  cicu_word_breaker *breaker = malloc(sizeof *breaker);
  if (!breaker) {
    ubrk_close(iterator);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  breaker->iterator = iterator;
  breaker->text = (UText)UTEXT_INITIALIZER;
  return breaker;
}

void cicu_word_breaker_close(cicu_word_breaker *breaker) {
  ubrk_close(breaker->iterator);
  utext_close(&breaker->text);
  free(breaker);
}

int32_t cicu_word_breaker_set_text(cicu_word_breaker *breaker, const char *utf8, int64_t length) {
  UErrorCode error = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, utf8, length, &error);
  ubrk_setUText(breaker->iterator, &breaker->text, &error);
  ubrk_first(breaker->iterator);
  return error;
}

int32_t cicu_word_breaker_next(cicu_word_breaker *breaker) {
  int32_t offset = ubrk_next(breaker->iterator);
  return offset == UBRK_DONE ? -1 : offset;
}
