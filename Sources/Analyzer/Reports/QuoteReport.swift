import Segmenter

extension Columns {
  /// For a reader: the speaker by name, the words at the end of the line, where they may be long.
  static let quotes = Columns(headings: ["paragraph", "kind", "speaker", "cue", "text"]) { analysis in
    analysis.quotes.map { quote in
      [
        .number(quote.paragraph), Cell(quote.kind.rawValue), Cell(quote.name ?? analysis.text(quote.speaker)),
        Cell(quote.cue.map(analysis.text)), Cell(String(analysis[quote.content])),
      ]
    }
  }

  /// For a spreadsheet: all that is known of a quotation.
  static let quoteRecords = Columns(
    headings: ["id", "kind", "paragraph", "start", "end", "speaker", "name", "entity", "cue", "text"]
  ) { analysis in
    analysis.quotes.map { quote in
      [
        Cell(quote.id), Cell(quote.kind.rawValue), .number(quote.paragraph),
        .number(quote.content.start), .number(quote.content.end),
        Cell(analysis.text(quote.speaker)), Cell(quote.name), Cell(quote.entity),
        Cell(quote.cue.map(analysis.text)), Cell(String(analysis[quote.content])),
      ]
    }
  }
}

extension Analysis {
  func json(_ quote: Quote) -> JSONValue {
    [
      "id": .text(quote.id), "kind": .text(quote.kind.rawValue),
      "start": .number(quote.content.start), "end": .number(quote.content.end),
      "text": .text(String(self[quote.content])),
      "speaker": quote.speaker.map { json($0) } ?? .null, "name": JSONValue(quote.name),
      "entity": JSONValue(quote.entity), "speakers": .list(speakers(of: quote)),
      "cue": quote.cue.map { json($0) } ?? .null, "addressee": .null, "paragraph": .number(quote.paragraph),
    ]
  }

  /// Everybody who speaks, the first of them being the quotation's `speaker`, `name` and `entity`.
  private func speakers(of quote: Quote) -> [JSONValue] {
    guard quote.speaker != nil || quote.name != nil else { return [] }
    return [
      [
        "speaker": quote.speaker.map { json($0) } ?? .null, "name": JSONValue(quote.name),
        "entity": JSONValue(quote.entity),
      ]
    ]
  }

  private func json(_ cue: Cue) -> JSONValue {
    let whole = cue.parts.dropFirst().reduce(cue.parts[0]) { $0.joined(with: $1) }
    return [
      "start": .number(whole.start), "end": .number(whole.end), "text": .text(text(cue)),
      "parts": .list(cue.parts.map { json($0) }),
    ]
  }

  /// `据…报道` for a cue in two parts.
  fileprivate func text(_ cue: Cue) -> String { cue.parts.map { String(self[$0]) }.joined(separator: "…") }

  fileprivate func text(_ range: TextRange?) -> String? { range.map { String(self[$0]) } }
}
