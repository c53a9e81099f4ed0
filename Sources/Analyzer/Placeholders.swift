import Segmenter

// Stands in for Reading and the segmenter until they are in main; to be deleted then.

enum PlaceholderReader {
  static func decode(_ bytes: [UInt8], path: String?) -> (source: Source, text: String) {
    (Source(path: path, encoding: "UTF-8", bytes: bytes.count, warnings: []), String(decoding: bytes, as: UTF8.self))
  }

  static func source(text: String) -> Source {
    Source(path: nil, encoding: "UTF-8", bytes: text.utf8.count, warnings: [])
  }

  static func article(text: String) -> Article {
    let text = Text(text)
    var paragraphs: [Paragraph] = []
    var start = 0
    for position in 0...text.count where position == text.count || text[position] == "\n" {
      if position > start { paragraphs.append(Paragraph(range: TextRange(start, position), role: .body)) }
      start = position + 1
    }
    return Article(metadata: Article.Metadata(), text: text, paragraphs: paragraphs, script: nil)
  }
}

