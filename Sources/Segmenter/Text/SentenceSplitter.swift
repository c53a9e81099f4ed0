/// Divides a paragraph into sentences that touch and cover it.
///
/// A sentence ends behind 。！？!?… or a full stop between Han characters, and takes the closing marks and the white
/// space behind its end with it. A line break always ends one. A mark of a sentence inside an opened pair of quotation
/// marks ends one too: a quotation of several sentences is several sentences.
public struct SentenceSplitter: Sendable {
  /// Marks that end a sentence wherever they stand.
  package static let ends: Set<Unicode.Scalar> = ["。", "！", "？", "!", "?", "…", "｡"]
  private static let closers: Set<Unicode.Scalar> = [
    "”", "’", "」", "』", "）", ")", "》", "〉", "】", "〕", "］", "]", "\"", "＂", "'",
  ]

  public init() {}

  public func sentences(of text: Text, in range: TextRange) -> [TextRange] {
    var sentences: [TextRange] = []
    var (start, position) = (range.start, range.start)
    var marks = StraightMarks(from: range.start)
    while position < range.end {
      guard ends(text, at: position, in: range) else {
        position += 1
        continue
      }
      position = end(of: text, behind: position, in: range, &marks)
      sentences.append(TextRange(start, position))
      start = position
    }
    if start < range.end { sentences.append(TextRange(start, range.end)) }
    return sentences
  }
}

extension SentenceSplitter {
  private func ends(_ text: Text, at position: Int, in range: TextRange) -> Bool {
    let scalar = text[position]
    if Self.ends.contains(scalar) || scalar == "\n" { return true }
    guard scalar == "." || scalar == "．", position > range.start, position + 1 < range.end else { return false }
    return CharacterKind(text[position - 1]) == .han && CharacterKind(text[position + 1]) != .digit
  }

  /// Skips further ends (！？, ……), closing marks and white space up to a line break.
  private func end(of text: Text, behind position: Int, in range: TextRange, _ marks: inout StraightMarks) -> Int {
    guard text[position] != "\n" else { return position + 1 }
    var end = position + 1
    while end < range.end, Self.ends.contains(text[end]) || Self.closers.contains(text[end]) {
      // A straight mark opens the next sentence's quotation where none is open.
      if StraightMarks.all.contains(text[end]), !marks.isOpen(text[end], in: text, at: end) { break }
      end += 1
    }
    while end < range.end, text[end] != "\n", CharacterKind(text[end]) == .space { end += 1 }
    return end
  }
}

/// Straight quotation marks, which open and close by turns; counted once along a paragraph.
private struct StraightMarks {
  static let all: Set<Unicode.Scalar> = ["\"", "＂"]

  private var position: Int
  private var open: Set<Unicode.Scalar> = []

  init(from position: Int) { self.position = position }

  /// Whether the mark is open before a position, which never goes back.
  mutating func isOpen(_ mark: Unicode.Scalar, in text: Text, at end: Int) -> Bool {
    while position < end {
      if Self.all.contains(text[position]) { open.formSymmetricDifference([text[position]]) }
      position += 1
    }
    return open.contains(mark)
  }
}
