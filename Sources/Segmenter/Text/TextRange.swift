/// A half-open range of a text, counted in Unicode code points.
///
/// Code points are what the output counts (as strings of Python do), what lists and features look at, and what
/// stays put when characters are folded to simplified: a folded character may need another number of bytes.
public struct TextRange: Hashable, Comparable, Sendable {
  public let start: Int
  public let end: Int

  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range ends where it starts or behind it: \(start)..<\(end)")
    self.start = start
    self.end = end
  }

  public var count: Int { end - start }
  public var isEmpty: Bool { start == end }
  public var indices: Range<Int> { start..<end }

  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  public func contains(_ position: Int) -> Bool { start <= position && position < end }
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  public func joined(with other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  /// In the order of the text; of two that start together the longer one first.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, right.end) < (right.start, left.end)
  }
}
