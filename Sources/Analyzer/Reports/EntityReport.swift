import Segmenter

extension Columns {
  /// For a reader: the entities.
  static let entities = Columns(headings: ["type", "name", "count", "aliases"]) { analysis in
    analysis.entities.map { entity in
      [
        Cell(entity.kind.rawValue), Cell(entity.name), .number(analysis.count(of: entity)),
        Cell(entity.aliases.joined(separator: ", ")),
      ]
    }
  }

  /// For a spreadsheet: the entities with all that is known of them.
  static let entityRecords = Columns(headings: ["id", "type", "name", "count", "aliases"]) { analysis in
    analysis.entities.map { entity in
      [
        Cell(entity.id), Cell(entity.kind.rawValue), Cell(entity.name), .number(analysis.count(of: entity)),
        Cell(entity.aliases.joined(separator: "|")),
      ]
    }
  }

  /// A row a mention: its place, and the words around it.
  static let mentions = Columns(
    headings: ["id", "type", "name", "start", "end", "text", "paragraph", "context"]
  ) { analysis in
    analysis.entities.flatMap { entity in
      entity.mentions.map { mention in
        [
          Cell(entity.id), Cell(mention.kind.rawValue), Cell(entity.name),
          .number(mention.range.start), .number(mention.range.end), Cell(String(analysis[mention.range])),
          analysis.paragraph(at: mention.range.start).map(Cell.number) ?? "",
          Cell(analysis.context(of: mention.range)),
        ]
      }
    }
  }
}

extension Analysis {
  /// How often an entity is named, paragraphs that only repeat an earlier one left out.
  public func count(of entity: Entity) -> Int {
    entity.mentions.count { mention in
      guard let paragraph = paragraph(at: mention.range.start) else { return true }
      return article.paragraphs[paragraph].duplicateOf == nil
    }
  }

  func json(_ entity: Entity) -> JSONValue {
    [
      "id": .text(entity.id), "type": .text(entity.kind.rawValue), "name": .text(entity.name),
      "aliases": .list(entity.aliases.map(JSONValue.text)), "count": .number(count(of: entity)),
      "position": .null, "affiliation": .null, "external_id": .null,
      "mentions": .list(entity.mentions.map { json($0.range) }),
    ]
  }
}

extension Analysis {
  private static let contextLength = 15

  /// A mention with up to 15 characters of its paragraph on either side.
  fileprivate func context(of range: TextRange) -> String {
    guard let paragraph = paragraph(at: range.start) else { return String(self[range]) }
    let whole = article.paragraphs[paragraph].range
    let start = max(whole.start, range.start - Self.contextLength)
    let end = min(whole.end, range.end + Self.contextLength)
    return (start > whole.start ? "…" : "") + self[TextRange(start, max(start, end))] + (end < whole.end ? "…" : "")
  }
}
