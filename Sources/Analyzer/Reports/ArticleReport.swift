import Segmenter

extension Analysis {
  /// The article whole, with its text and paragraphs.
  var articleJSON: JSONValue {
    let paragraphs = article.paragraphs.map { paragraph -> JSONValue in
      [
        "start": .number(paragraph.range.start), "end": .number(paragraph.range.end),
        "role": .text(paragraph.role.rawValue), "duplicate_of": JSONValue(paragraph.duplicateOf),
      ]
    }
    return .object(
      metadataMembers + [JSONMember("text", .text(article.text.string)), JSONMember("paragraphs", .list(paragraphs))])
  }

  /// What is known of the article, without its text.
  var metadataJSON: JSONValue { .object(metadataMembers) }

  private var metadataMembers: [JSONMember] {
    let metadata = article.metadata
    return [
      JSONMember("title", JSONValue(metadata.title)), JSONMember("date", JSONValue(metadata.date)),
      JSONMember("outlet", JSONValue(metadata.outlet)),
      JSONMember("authors", .list(metadata.authors.map(JSONValue.text))),
      JSONMember("editor", JSONValue(metadata.editor)),
      JSONMember("place", JSONValue(metadata.place)), JSONMember("url", JSONValue(metadata.url)),
      JSONMember("tags", .list(metadata.tags.map(JSONValue.text))),
      JSONMember("script", JSONValue(article.script?.rawValue)),
    ]
  }
}

extension Analysis {
  /// The index of the paragraph that holds a position.
  func paragraph(at position: Int) -> Int? {
    let index = article.paragraphs.partitioningIndex { $0.range.end > position }
    return index < article.paragraphs.count && article.paragraphs[index].range.contains(position) ? index : nil
  }

  /// A range of the text with its place.
  func json(_ range: TextRange) -> JSONValue {
    ["start": .number(range.start), "end": .number(range.end), "text": .text(String(self[range]))]
  }
}

extension Source {
  var json: JSONValue {
    [
      "path": JSONValue(path), "encoding": .text(encoding), "bytes": .number(bytes),
      "warnings": .list(warnings.map(JSONValue.text)),
    ]
  }
}
