/// How many elements are open behind lines of HTML: where a block of it ends.
struct HTMLDepth {
  private var depth = 0

  /// Elements that have no end tag.
  private static let void: Set<Substring> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  var isOpen: Bool { depth > 0 }

  /// Counts the tags of a line.
  mutating func read(_ line: Substring) {
    for match in line.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*?)?(\/?)>/) {
      if Self.void.contains(Substring(match.2.lowercased())) || !match.3.isEmpty { continue }
      depth += match.1.isEmpty ? 1 : -1
    }
  }
}
