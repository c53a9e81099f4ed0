#include "CICU.h"

#include <unicode/udisplaycontext.h>
#include <unicode/uldnames.h>

// An opaque handle: the struct has no body, ICU's own pointer stands behind it.
static ULocaleDisplayNames *handle(const cicu_region_names *names) { return (ULocaleDisplayNames *)names; }

cicu_region_names *cicu_region_names_open(const char *locale, int32_t is_short, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UDisplayContext context = is_short ? UDISPCTX_LENGTH_SHORT : UDISPCTX_LENGTH_FULL;
  ULocaleDisplayNames *opened = uldn_openForContext(locale, &context, 1, &error);
  *status = error;
  return U_SUCCESS(error) ? (cicu_region_names *)opened : NULL;
}

void cicu_region_names_close(cicu_region_names *names) { uldn_close(handle(names)); }

int32_t cicu_region_name(const cicu_region_names *names, const char *region, uint16_t *units, int32_t capacity,
                         int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = uldn_regionDisplayName(handle(names), region, (UChar *)units, capacity, &error);
  *status = error;
  return count;
}
