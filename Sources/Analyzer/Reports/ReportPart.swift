/// What a report shows of an analysis.
public enum ReportPart: Hashable, Sendable {
  /// Everything; as a table, the entities, quotations and keywords.
  case everything
  /// The entities; with `mentions` a table has a row for each place where the article names one.
  case entities(mentions: Bool)
  case quotes
  case keywords
  case words
}

extension ReportPart {
  /// The members that stand behind `schema` and `source` in JSON.
  func members(of analysis: Analysis) -> [JSONMember] {
    switch self {
    case .everything:
      [JSONMember("article", analysis.articleJSON)]
        + [.words, .entities(mentions: false), .quotes, .keywords].map { (part: ReportPart) in part.list(of: analysis) }
    case .entities, .quotes, .keywords, .words: [JSONMember("article", analysis.metadataJSON), list(of: analysis)]
    }
  }

  /// The tables that a reader sees, each with what it says where it has no row.
  var tables: [(columns: Columns, none: String)] {
    switch self {
    case .everything: [ReportPart.entities(mentions: false), .quotes, .keywords].flatMap(\.tables)
    case .entities(let mentions): [(mentions ? .mentions : .entities, "no entities")]
    case .quotes: [(.quotes, "no quotations")]
    case .keywords: [(.keywords, "no keywords")]
    case .words: [(.words, "no words")]
    }
  }

  /// The columns of CSV and TSV.
  var records: Columns {
    switch self {
    case .everything: preconditionFailure("an analysis as a whole is no table of one kind of rows")
    case .entities(let mentions): mentions ? .mentions : .entityRecords
    case .quotes: .quoteRecords
    case .keywords: .keywords
    case .words: .words
    }
  }

  private func list(of analysis: Analysis) -> JSONMember {
    switch self {
    case .everything: preconditionFailure("an analysis as a whole is several lists")
    case .entities: JSONMember("entities", .list(analysis.entities.map { analysis.json($0) }))
    case .quotes: JSONMember("quotes", .list(analysis.quotes.map { analysis.json($0) }))
    case .keywords: JSONMember("keywords", .list(analysis.keywords.map(\.json)))
    case .words: JSONMember("words", .list(analysis.visibleWords.map { analysis.json($0) }))
    }
  }
}
