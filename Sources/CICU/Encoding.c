#include "CICU.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

int32_t cicu_detect_encoding(const uint8_t *bytes, int32_t length, char *name, int32_t *confidence) {
  UErrorCode error = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&error);
  if (U_FAILURE(error)) return error;
  ucsdet_setText(detector, (const char *)bytes, length, &error);
  const UCharsetMatch *match = ucsdet_detect(detector, &error);
  name[0] = 0;
  *confidence = 0;
  if (U_SUCCESS(error) && match) {
    strncat(name, ucsdet_getName(match, &error), 63);
    *confidence = ucsdet_getConfidence(match, &error);
  }
  ucsdet_close(detector);
  return error;
}

/// Writes U+FFFD for what cannot be decoded, as ICU's own substitution does, and counts it.
static void count_malformed(const void *context, UConverterToUnicodeArgs *arguments, const char *bytes, int32_t length,
                            UConverterCallbackReason reason, UErrorCode *error) {
  if (reason > UCNV_IRREGULAR) return;
  *error = U_ZERO_ERROR;
  ++*(int32_t *)context;
  const UChar replacement = 0xFFFD;
  ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, error);
}

int32_t cicu_decode(const char *encoding, const uint8_t *bytes, int32_t length, uint16_t *units, int32_t capacity,
                    int32_t *malformed, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  *malformed = 0;
  UConverter *converter = ucnv_open(encoding, &error);
  int32_t count = 0;
  if (U_SUCCESS(error)) {
    ucnv_setToUCallBack(converter, count_malformed, malformed, NULL, NULL, &error);
    count = ucnv_toUChars(converter, (UChar *)units, capacity, (const char *)bytes, length, &error);
    ucnv_close(converter);
  }
  *status = error;
  return count;
}
