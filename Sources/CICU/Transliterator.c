#include "CICU.h"

#include <unicode/ustring.h>
#include <unicode/utrans.h>

// An opaque handle: the struct has no body, ICU's own pointer stands behind it.
static UTransliterator *handle(const cicu_transliterator *transliterator) { return (UTransliterator *)transliterator; }

cicu_transliterator *cicu_transliterator_open(const char *identifier, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar name[64];
  u_uastrncpy(name, identifier, 63);
  name[63] = 0;
  UTransliterator *opened = utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, &error);
  *status = error;
  return U_SUCCESS(error) ? (cicu_transliterator *)opened : NULL;
}

void cicu_transliterator_close(cicu_transliterator *transliterator) { utrans_close(handle(transliterator)); }

int32_t cicu_transliterate(const cicu_transliterator *transliterator, uint16_t *units, int32_t count, int32_t capacity,
                           int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t limit = count;
  utrans_transUChars(handle(transliterator), (UChar *)units, &count, capacity, 0, &limit, &error);
  *status = error;
  return count;
}
