extension Columns {
  static let keywords = Columns(headings: ["word", "count", "score"]) { analysis in
    analysis.keywords.map { [Cell($0.text), .number($0.count), .decimal($0.score)] }
  }
}

extension Keyword {
  var json: JSONValue { ["text": .text(text), "count": .number(count), "score": .decimal(score)] }
}
