#include "Dictionaries.h"

#include <string.h>

static const uint8_t fold[] = {
#embed "fold.txt"
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
static const uint8_t common_characters[] = {
#embed "common-characters.txt"
};
static const uint8_t article_markers[] = {
#embed "article-markers.txt"
};
static const uint8_t page_hints[] = {
#embed "page-hints.txt"
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct {
  const char *name;
  const uint8_t *bytes;
  int64_t length;
} files[] = {
    FILE("fold.txt", fold),
    FILE("surnames.txt", surnames),
    FILE("name-characters.tsv", name_characters),
    FILE("country-characters.txt", country_characters),
    FILE("names.trie", names),
    FILE("words.trie", words),
    FILE("common-characters.txt", common_characters),
    FILE("article-markers.txt", article_markers),
    FILE("page-hints.txt", page_hints),
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
