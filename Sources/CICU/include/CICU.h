// The part of ICU that zhtext uses, under names that Swift can import.
//
// ICU's own functions are macros with a version in their names, and a module that shows its headers to
// Swift clashes with the ICU inside Foundation. So only the .c files beside this header include <unicode/…>.
//
// Every function that can fail returns or stores ICU's status: 0 or less is success, more is an error whose
// name `cicu_error_name` tells. Texts in UTF-8 are bytes and a length; texts in UTF-16 are units and a count.

#ifndef CICU_H
#define CICU_H

#include <stdint.h>

const char *_Nonnull cicu_error_name(int32_t status);
const char *_Nonnull cicu_version(void);

// MARK: Word boundaries

typedef struct cicu_word_breaker cicu_word_breaker;

/// Opens a breaker for `locale`; NULL and a status above 0 where ICU refuses. Close it once.
cicu_word_breaker *_Nullable cicu_word_breaker_open(const char *_Nonnull locale, int32_t *_Nonnull status);
void cicu_word_breaker_close(cicu_word_breaker *_Nonnull breaker);

/// Points the breaker at `length` bytes of UTF-8, which must stay in place until the last boundary was read.
int32_t cicu_word_breaker_set_text(cicu_word_breaker *_Nonnull breaker, const char *_Nonnull utf8, int64_t length);

/// The byte offset of the next boundary, or -1 behind the last one.
int32_t cicu_word_breaker_next(cicu_word_breaker *_Nonnull breaker);

// MARK: Encodings

/// Guesses the encoding of `bytes`: writes ICU's name of it (at most 63 bytes and a NUL) and a confidence of 0…100.
int32_t cicu_detect_encoding(
    const uint8_t *_Nonnull bytes, int32_t length, char *_Nonnull name, int32_t *_Nonnull confidence);

/// Decodes `bytes` into UTF-16; what cannot be decoded becomes U+FFFD and is counted in `malformed`.
/// Returns the count of units needed; nothing is written beyond `capacity`.
int32_t cicu_decode(
    const char *_Nonnull encoding, const uint8_t *_Nonnull bytes, int32_t length, uint16_t *_Nonnull units,
    int32_t capacity, int32_t *_Nonnull malformed, int32_t *_Nonnull status);

// MARK: Transliteration

typedef struct cicu_transliterator cicu_transliterator;

/// Opens one of ICU's transliterators (`Traditional-Simplified`); NULL and a status above 0 where ICU has none. Close it once.
cicu_transliterator *_Nullable cicu_transliterator_open(const char *_Nonnull identifier, int32_t *_Nonnull status);
void cicu_transliterator_close(cicu_transliterator *_Nonnull transliterator);

/// Replaces `count` units in place, which may grow up to `capacity`. Returns the new count.
int32_t cicu_transliterate(
    const cicu_transliterator *_Nonnull transliterator, uint16_t *_Nonnull units, int32_t count, int32_t capacity,
    int32_t *_Nonnull status);

// MARK: Names of countries

typedef struct cicu_region_names cicu_region_names;

/// Opens the display names of `locale`, the short ones (`美国` rather than `美利坚合众国`) where `is_short` is not 0.
cicu_region_names *_Nullable cicu_region_names_open(
    const char *_Nonnull locale, int32_t is_short, int32_t *_Nonnull status);
void cicu_region_names_close(cicu_region_names *_Nonnull names);

/// Writes the name of an ISO 3166 region in UTF-16; returns its count of units.
int32_t cicu_region_name(
    const cicu_region_names *_Nonnull names, const char *_Nonnull region, uint16_t *_Nonnull units, int32_t capacity,
    int32_t *_Nonnull status);

#endif
