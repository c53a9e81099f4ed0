private import Yams

/// The fields between two lines `---` at the start of a post, as Jekyll and Hugo write them.
struct FrontMatter {
  private(set) var metadata = Article.Metadata()
  /// What stands behind the second line `---`.
  let body: Substring

  /// Nil where the text does not start with front matter.
  /// - Throws: where there is some, but it is no YAML of fields.
  init?(_ text: String) throws {
    guard let (yaml, body) = Self.divide(text) else { return nil }
    self.body = body
    // An empty block, as in pages that only name a layout by default, is front matter too.
    guard let node = try Yams.compose(yaml: String(yaml)), node.scalar?.string.isEmpty != true else { return }
    guard let fields = node.mapping else { throw NoFields() }
    read(fields)
  }

  private struct NoFields: Error {}
}

extension FrontMatter {
  /// The lines between the marks, and all behind them; nil where a mark is missing.
  private static func divide(_ text: String) -> (yaml: Substring, body: Substring)? {
    let start = text.drop { $0.isWhitespace }
    guard start.hasPrefix("---"), let firstEnd = start.firstIndex(of: "\n"), start[..<firstEnd].isMark else {
      return nil
    }
    let yamlStart = start.index(after: firstEnd)
    var lineStart = yamlStart
    while lineStart < start.endIndex {
      let lineEnd = start[lineStart...].firstIndex(of: "\n") ?? start.endIndex
      if start[lineStart..<lineEnd].isMark {
        return (start[yamlStart..<lineStart], start[lineEnd...].dropFirst())
      }
      lineStart = lineEnd < start.endIndex ? start.index(after: lineEnd) : lineEnd
    }
    return nil
  }

  /// The fields that are read.
  private static let names: Set<String> = [
    "title", "date", "published", "pubdate", "authors", "author", "outlet", "source", "publisher", "url", "from",
    "link",
    "original", "tags", "categories", "category",
  ]

  private mutating func read(_ fields: Node.Mapping) {
    var values: [String: [String]] = [:]
    for (key, value) in fields {
      guard let name = key.string?.lowercased(), Self.names.contains(name) else { continue }
      values[name] = value.texts
    }
    func first(_ names: String...) -> String? { names.lazy.compactMap { values[$0]?.first }.first }
    metadata.title = first("title")
    metadata.date = first("date", "published", "pubdate").flatMap(CalendarDay.init(leading:))?.description
    metadata.authors = values["authors"] ?? values["author"] ?? []
    metadata.outlet = first("outlet", "source", "publisher")
    metadata.url = first("url", "from", "link", "original").flatMap { $0.contains("://") ? $0 : nil }
    metadata.tags = ((values["tags"] ?? []) + (values["categories"] ?? values["category"] ?? [])).uniqued()
  }
}

extension Substring {
  fileprivate var isMark: Bool { hasPrefix("---") && dropFirst(3).allSatisfy(\.isWhitespace) }
}

extension Node {
  /// The text of a scalar, or of each of the first hundred nodes of a sequence that are scalars, as it is written: a date
  /// stays a date, a number a number.
  ///
  /// Sequences inside it are passed over: with aliases (`*a`) a few lines of them can stand for billions of scalars.
  fileprivate var texts: [String] {
    if let sequence { return sequence.prefix(100).compactMap(\.text) }
    return text.map { [$0] } ?? []
  }

  private var text: String? {
    guard let scalar, !scalar.string.isEmpty, tag != Tag(.null) else { return nil }
    return scalar.string
  }
}
