/// A string whose code points have numbers: the one text that all ranges of an analysis point into.
///
/// Building it costs one pass; every access after that is O(1).
public struct Text: Sendable, Hashable, CustomStringConvertible {
  public let string: String
  public let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each code point and, last, of the end.
  private let utf8Offsets: [Int32]

  public init(_ string: String) {
    var string = string
    string.makeContiguousUTF8()
    self.string = string
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int32] = []
    scalars.reserveCapacity(string.utf8.count / 3)
    offsets.reserveCapacity(string.utf8.count / 3)
    var offset: Int32 = 0
    for scalar in string.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += Int32(UTF8.width(scalar))
    }
    offsets.append(offset)
    self.scalars = scalars
    utf8Offsets = offsets
  }

  public var count: Int { scalars.count }
  public var range: TextRange { TextRange(0, count) }
  public var description: String { string }

  public subscript(position: Int) -> Unicode.Scalar { scalars[position] }

  public subscript(range: TextRange) -> Substring {
    let utf8 = string.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(utf8Offsets[range.start]))
    let end = utf8.index(utf8.startIndex, offsetBy: Int(utf8Offsets[range.end]))
    return string[start..<end]
  }

  /// The UTF-8 offset of a code point.
  public func utf8Offset(of position: Int) -> Int { Int(utf8Offsets[position]) }

  /// The code points of ascending UTF-8 offsets, in one pass.
  func positions(ofUTF8 offsets: [Int]) -> [Int] {
    var position = 0
    return offsets.map { offset in
      while position < count, Int(utf8Offsets[position]) < offset { position += 1 }
      return position
    }
  }

  /// The range without white space at its ends.
  public func trimmed(_ range: TextRange) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end, scalars[start].properties.isWhitespace { start += 1 }
    while start < end, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return TextRange(start, end)
  }

  public static func == (left: Text, right: Text) -> Bool { left.string == right.string }
  public func hash(into hasher: inout Hasher) { hasher.combine(string) }
}
