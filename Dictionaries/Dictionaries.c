#include "Dictionaries.h"

#include <string.h>

static const uint8_t cues[] = {
#embed "cues.txt"
};
static const uint8_t fold[] = {
#embed "fold.txt"
};
static const uint8_t quotes[] = {
#embed "quotes.tsv"
};
static const uint8_t speaker_words[] = {
#embed "speaker-words.txt"
};
static const uint8_t words[] = {
#embed "words.trie"
};
static const uint8_t surnames[] = {
#embed "surnames.txt"
};
static const uint8_t name_characters[] = {
#embed "name-characters.tsv"
};
static const uint8_t country_characters[] = {
#embed "country-characters.txt"
};
static const uint8_t names[] = {
#embed "names.trie"
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct {
  const char *name;
  const uint8_t *bytes;
  int64_t length;
} files[] = {
    FILE("cues.txt", cues),
    FILE("fold.txt", fold),
    FILE("quotes.tsv", quotes),
    FILE("speaker-words.txt", speaker_words),
    FILE("surnames.txt", surnames),
    FILE("name-characters.tsv", name_characters),
    FILE("country-characters.txt", country_characters),
    FILE("names.trie", names),
    FILE("words.trie", words),
};

const uint8_t *dictionaries_file(const char *name, int64_t *length) {
  for (unsigned index = 0; index < sizeof files / sizeof *files; index++) {
    if (strcmp(files[index].name, name) == 0) {
      *length = files[index].length;
      return files[index].bytes;
    }
  }
  return NULL;
}
