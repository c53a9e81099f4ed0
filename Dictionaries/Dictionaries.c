#include "Dictionaries.h"

#include <string.h>

static const uint8_t article_markers[] = {
#embed "article-markers.txt"
};
static const uint8_t background[] = {
#embed "background.trie"
};
static const uint8_t common_characters[] = {
#embed "common-characters.txt"
};
static const uint8_t country_characters[] = {
#embed "country-characters.txt"
};
static const uint8_t cues[] = {
#embed "cues.txt"
};
static const uint8_t event_suffixes[] = {
#embed "event-suffixes.txt"
};
static const uint8_t fold[] = {
#embed "fold.txt"
};
static const uint8_t name_characters[] = {
#embed "name-characters.tsv"
};
static const uint8_t names[] = {
#embed "names.trie"
};
static const uint8_t organisation_suffixes[] = {
#embed "organisation-suffixes.txt"
};
static const uint8_t organisation_words[] = {
#embed "organisation-words.txt"
};
static const uint8_t page_hints[] = {
#embed "page-hints.txt"
};
static const uint8_t place_suffixes[] = {
#embed "place-suffixes.txt"
};
static const uint8_t quotes[] = {
#embed "quotes.trie"
};
static const uint8_t speaker_words[] = {
#embed "speaker-words.txt"
};
static const uint8_t stop_words[] = {
#embed "stop-words.txt"
};
static const uint8_t surnames[] = {
#embed "surnames.txt"
};
static const uint8_t titles[] = {
#embed "titles.txt"
};
static const uint8_t words[] = {
#embed "words.trie"
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct {
  const char *name;
  const uint8_t *bytes;
  int64_t length;
} files[] = {
    FILE("article-markers.txt", article_markers),
    FILE("background.trie", background),
    FILE("common-characters.txt", common_characters),
    FILE("country-characters.txt", country_characters),
    FILE("cues.txt", cues),
    FILE("event-suffixes.txt", event_suffixes),
    FILE("fold.txt", fold),
    FILE("name-characters.tsv", name_characters),
    FILE("names.trie", names),
    FILE("organisation-suffixes.txt", organisation_suffixes),
    FILE("organisation-words.txt", organisation_words),
    FILE("page-hints.txt", page_hints),
    FILE("place-suffixes.txt", place_suffixes),
    FILE("quotes.trie", quotes),
    FILE("speaker-words.txt", speaker_words),
    FILE("stop-words.txt", stop_words),
    FILE("surnames.txt", surnames),
    FILE("titles.txt", titles),
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
