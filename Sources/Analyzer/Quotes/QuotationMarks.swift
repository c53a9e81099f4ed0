internal import Segmenter

/// A pair of quotation marks that stands in no other pair.
struct MarkedRange: Hashable, Sendable {
  /// What stands between the marks.
  let content: TextRange
  /// The content with its marks, as far as both were written.
  let whole: TextRange
  let paragraph: Int
}

/// Pairs the quotation marks of an article.
///
/// News is typed by many hands: pairs are mixed (`”…”`, `“…“`), left open, or never opened. A mark that cannot be
/// paired ends with its paragraph and costs no other pair. A quotation that is opened anew in each of its paragraphs
/// and closed in the last is one.
struct QuotationMarks: Sendable {
  enum Family { case double, single, corner, hollow, straight, wide }

  private static let openers: [Unicode.Scalar: Family] = [
    "“": .double, "‘": .single, "「": .corner, "『": .hollow, "﹁": .corner, "﹃": .hollow,
  ]
  private static let closers: [Unicode.Scalar: Family] = [
    "”": .double, "’": .single, "」": .corner, "』": .hollow, "﹂": .corner, "﹄": .hollow,
  ]
  private static let toggles: [Unicode.Scalar: Family] = ["\"": .straight, "＂": .wide]
  private static let stops: Set<Unicode.Scalar> = [
    "。", "，", "！", "？", "、", "；", "：", ",", ".", "!", "?", "…", "）", ")",
  ]

  func pairs(in text: Text, paragraphs: [TextRange]) -> [MarkedRange] {
    var pairs: [MarkedRange] = []
    var continued: Family?
    for (index, range) in paragraphs.enumerated() {
      var scan = Scan(text: text, range: range, paragraph: index)
      scan.run()
      if let continued, let first = scan.pairs.first, Self.family(text[range.start]) == continued,
        first.whole.start == range.start, let last = pairs.popLast()
      {
        scan.pairs[0] = Self.joined(last, first)
      }
      pairs += scan.pairs
      continued = scan.unclosed
    }
    return pairs
  }

  private static func family(_ scalar: Unicode.Scalar) -> Family? {
    openers[scalar] ?? closers[scalar] ?? toggles[scalar]
  }

  private static func joined(_ first: MarkedRange, _ second: MarkedRange) -> MarkedRange {
    MarkedRange(
      content: first.content.joined(with: second.content), whole: first.whole.joined(with: second.whole),
      paragraph: first.paragraph)
  }
}

extension QuotationMarks {
  /// One paragraph's marks, from left to right.
  private struct Scan {
    let text: Text
    let range: TextRange
    let paragraph: Int
    var pairs: [MarkedRange] = []
    /// What the outermost mark that the paragraph leaves open is of.
    var unclosed: Family?
    private var stack: [(family: Family, position: Int)] = []

    init(text: Text, range: TextRange, paragraph: Int) {
      (self.text, self.range, self.paragraph) = (text, range, paragraph)
    }

    mutating func run() {
      for position in range.indices { read(position) }
      guard let open = stack.first else { return }
      let before = pairs.count
      add(from: open.position, to: range.end, closed: false)
      // A mark with nothing behind it opens nothing that a later paragraph could go on with.
      if pairs.count > before { unclosed = open.family }
    }

    private mutating func read(_ position: Int) {
      let scalar = text[position]
      if let family = QuotationMarks.openers[scalar] {
        readOpener(family, at: position)
      } else if let family = QuotationMarks.closers[scalar] {
        guard !isApostrophe(position) else { return }
        readCloser(family, at: position)
      } else if let family = QuotationMarks.toggles[scalar] {
        if stack.contains(where: { $0.family == family }) {
          close(family, at: position)
        } else {
          open(family, at: position)
        }
      }
    }

    private mutating func readOpener(_ family: Family, at position: Int) {
      guard stack.contains(where: { $0.family == family }) else { return open(family, at: position) }
      if looksClosing(position) { return close(family, at: position) }
      if nextMark(of: family, behind: position).map({ closesTwice(family, from: $0) }) ?? false {
        return open(family, at: position)
      }
      // The earlier one was never closed: it ends with its last sentence before this one.
      if let first = stack.first {
        add(from: first.position, to: lastStop(before: position, from: first.position), closed: false)
      }
      stack = [(family, position)]
    }

    private mutating func readCloser(_ family: Family, at position: Int) {
      if stack.contains(where: { $0.family == family }) { return close(family, at: position) }
      guard stack.isEmpty, let next = nextMark(of: family, behind: position), QuotationMarks.closers[text[next]] != nil,
        !looksClosing(position)
      else { return }
      open(family, at: position)
    }

    private mutating func open(_ family: Family, at position: Int) { stack.append((family, position)) }

    private mutating func close(_ family: Family, at position: Int) {
      guard let index = stack.lastIndex(where: { $0.family == family }) else { return }
      let start = stack[index].position
      stack.removeSubrange(index...)
      if stack.isEmpty { add(from: start, to: position, closed: true) }
    }

    private mutating func add(from start: Int, to end: Int, closed: Bool) {
      let content = text.trimmed(TextRange(min(start + 1, end), end))
      guard !content.isEmpty else { return }
      pairs.append(MarkedRange(content: content, whole: TextRange(start, closed ? end + 1 : end), paragraph: paragraph))
    }

    private func isApostrophe(_ position: Int) -> Bool {
      guard text[position] == "’", position > range.start, position + 1 < range.end else { return false }
      return CharacterKind(text[position - 1]) == .latin && CharacterKind(text[position + 1]) == .latin
    }

    /// Whether the mark at a position stands where only a closing one does: behind or before a stop, or at the end.
    private func looksClosing(_ position: Int) -> Bool {
      if position + 1 >= range.end { return true }
      if QuotationMarks.stops.contains(text[position + 1]) { return true }
      return position > range.start && ["。", "！", "？", "，"].contains(text[position - 1])
        && QuotationMarks.openers[text[position]] == nil
    }

    private func nextMark(of family: Family, behind position: Int) -> Int? {
      (position + 1..<max(position + 1, min(range.end, position + 400)))
        .first { QuotationMarks.family(text[$0]) == family }
    }

    /// Whether a closing mark is followed by another before one opens.
    private func closesTwice(_ family: Family, from position: Int) -> Bool {
      guard QuotationMarks.closers[text[position]] != nil, let next = nextMark(of: family, behind: position) else {
        return false
      }
      return QuotationMarks.closers[text[next]] != nil
    }

    private func lastStop(before position: Int, from start: Int) -> Int {
      var end = position
      while end > start + 1, !["。", "！", "？"].contains(text[end - 1]) { end -= 1 }
      return end > start + 1 ? end : position
    }
  }
}
