#include "CICU.h"

#include <unicode/utypes.h>

const char *cicu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }
const char *cicu_version(void) { return U_ICU_VERSION; }
