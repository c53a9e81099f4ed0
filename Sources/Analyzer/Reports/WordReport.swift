import Segmenter

extension Columns {
  static let words = Columns(headings: ["start", "end", "text", "pos"]) { analysis in
    analysis.visibleWords.map { word in
      [.number(word.range.start), .number(word.range.end), Cell(String(analysis[word.range])), ""]
    }
  }
}

extension Analysis {
  /// The words without those that are white space.
  var visibleWords: [Word] { words.filter { $0.kind != .space } }

  func json(_ word: Word) -> JSONValue {
    [
      "start": .number(word.range.start), "end": .number(word.range.end), "text": .text(String(self[word.range])),
      "pos": .null,
    ]
  }

  /// A paragraph a line, its words with one space between them.
  var spacedText: String {
    let words = visibleWords
    return article.paragraphs.map { paragraph in
      words[of: paragraph.range].map { String(self[$0.range]) }.joined(separator: " ") + "\n"
    }.joined()
  }
}

extension [Word] {
  /// The words that start within a range; the words are in the order of the text.
  subscript(of range: TextRange) -> ArraySlice<Word> {
    self[partitioningIndex { $0.range.start >= range.start }..<partitioningIndex { $0.range.start >= range.end }]
  }
}
