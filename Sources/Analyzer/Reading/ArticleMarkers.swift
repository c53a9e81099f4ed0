internal import Segmenter

/// The words that tell what a paragraph is for (`article-markers.txt`), simplified.
struct ArticleMarkers: Sendable {
  enum Field: String, Sendable {
    case author, editor, outlet
  }

  /// What a caption starts with.
  private(set) var captionStarts: [String] = []
  /// What stands in brackets at the end of a caption.
  private(set) var captionBrackets: [String] = []
  /// What a credit line starts with.
  private(set) var creditStarts: [String] = []
  /// What stands before the colon of a credit line, the longest first, and what is told behind it.
  private(set) var labels: [(text: String, field: Field?)] = []
  /// Whole paragraphs that are credits.
  private(set) var creditLines: Set<String> = []
  /// What a line that says when an article appeared is made of, beside numbers; the longest first.
  private(set) var clockWords: [String] = []
  /// What heads a list of other articles.
  private(set) var relatedHeadings: Set<String> = []

  init() {
    for row in DictionaryFile("article-markers.txt").rows where row.count == 4 {
      read(row.map { String($0) })
    }
    labels.sort { ($0.text.count, $1.text) > ($1.text.count, $0.text) }
    clockWords.sort { ($0.count, $1) > ($1.count, $0) }
  }
}

extension ArticleMarkers {
  private mutating func read(_ row: [String]) {
    switch (row[1], row[2]) {
    case ("caption", "start"): captionStarts.append(row[0])
    case ("caption", "bracket"): captionBrackets.append(row[0])
    case ("credit", "start"): creditStarts.append(row[0])
    case ("credit", "label"): labels.append((row[0], Field(rawValue: row[3])))
    case ("credit", "whole"): creditLines.insert(row[0])
    case ("credit", "clock"): clockWords.append(row[0])
    case ("related", "whole"): relatedHeadings.insert(row[0])
    default: preconditionFailure("article-markers.txt has a row that means nothing: \(row)")
    }
  }
}
