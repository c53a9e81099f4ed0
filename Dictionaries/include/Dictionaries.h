// The word lists, tables and models that are embedded in the program. README.md beside the data says where each comes from.

#ifndef DICTIONARIES_H
#define DICTIONARIES_H

#include <stdint.h>

/// The bytes of an embedded file and their count in `length`; NULL where there is no file of this name.
const uint8_t *_Nullable dictionaries_file(const char *_Nonnull name, int64_t *_Nonnull length);

#endif
