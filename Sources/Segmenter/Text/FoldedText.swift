/// A text together with its characters folded to simplified, which have the same positions.
public struct FoldedText: Sendable {
  public let text: Text
  public let scalars: [Unicode.Scalar]

  public init(_ text: Text, fold: ScriptFold) {
    self.text = text
    scalars = text.scalars.map { fold($0) }
  }

  /// The folded characters of a range; this is what dictionaries are asked for.
  public subscript(range: TextRange) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.indices])
    return String(view)
  }
}
