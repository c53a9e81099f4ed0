/// Folds characters to simplified, one to one, so that one lexicon and one model serve both scripts and no offset moves.
///
/// The table (`fold.txt`) is what ICU's `Traditional-Simplified` does to single characters.
public struct ScriptFold: Sendable {
  private let table: [UInt16]
  private let simplifiedOnly: Set<Unicode.Scalar>

  public init() {
    var table = (0...UInt16.max).map { $0 }
    var simplifiedOnly: Set<Unicode.Scalar> = []
    for row in DictionaryFile("fold.txt").rows {
      let pair = Array(row[0].unicodeScalars)
      table[Int(pair[0].value)] = UInt16(pair[1].value)
      if row.count > 1 { simplifiedOnly.insert(pair[1]) }
    }
    self.table = table
    self.simplifiedOnly = simplifiedOnly
  }

  public func callAsFunction(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value <= UInt16.max else { return scalar }
    return Unicode.Scalar(table[Int(scalar.value)]) ?? scalar
  }

  public func callAsFunction(_ string: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: string.unicodeScalars.lazy.map { self($0) })
    return String(folded)
  }

  /// Which script a character belongs to alone, or nil where both use it.
  public func script(of scalar: Unicode.Scalar) -> Script? {
    if self(scalar) != scalar { return .traditional }
    return simplifiedOnly.contains(scalar) ? .simplified : nil
  }
}
