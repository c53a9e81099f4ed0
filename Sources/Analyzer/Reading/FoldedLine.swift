internal import Segmenter

/// A paragraph beside its characters as rules look at them: simplified, digits in half width, marks in full width.
///
/// Both have the same count of code points, so that what a rule finds can be given back as it was written.
struct FoldedLine {
  let original: String
  let folded: String
  /// The count of code points.
  let length: Int

  init(_ original: String, fold: ScriptFold) {
    self.original = original
    var view = String.UnicodeScalarView()
    for scalar in original.unicodeScalars { view.append(Self.plain(fold(scalar))) }
    folded = String(view)
    length = view.count
  }

  /// How the characters of a part of `folded` are written in the original.
  func original(_ part: Substring) -> String {
    let scalars = folded.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: part.startIndex)
    let count = scalars.distance(from: part.startIndex, to: part.endIndex)
    return String(String.UnicodeScalarView(original.unicodeScalars.dropFirst(start).prefix(count))).trimmed
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case ":": "："
    case "(", "﹙": "（"
    case ")", "﹚": "）"
    case "[", "〔", "［", "「": "【"
    case "]", "〕", "］", "」": "】"
    case "／": "/"
    case "｜", "丨", "∣", "│": "|"
    case "\u{3000}", "\u{A0}": " "
    case "０"..."９": Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30))
    default: scalar
    }
  }
}

extension String {
  /// Whether the text starts with exactly these code points; unlike `hasPrefix` it does not normalise, and is fast.
  func begins(with prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }
}
