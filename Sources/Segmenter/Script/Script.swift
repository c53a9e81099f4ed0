/// The script of a Chinese text, by its ISO 15924 code.
public enum Script: String, Sendable, CaseIterable {
  case simplified = "hans"
  case traditional = "hant"
}

/// How much of a text is written in characters of one script alone.
public struct ScriptShares: Hashable, Sendable {
  /// Characters that only simplified text has.
  public let simplified: Int
  /// Characters that only traditional text has.
  public let traditional: Int

  public init(of scalars: some Sequence<Unicode.Scalar>, fold: ScriptFold) {
    var (simplified, traditional) = (0, 0)
    for scalar in scalars {
      switch fold.script(of: scalar) {
      case .simplified: simplified += 1
      case .traditional: traditional += 1
      case nil: break
      }
    }
    self.simplified = simplified
    self.traditional = traditional
  }

  /// The script of the majority, or nil where no character tells.
  public var script: Script? {
    guard simplified + traditional > 0 else { return nil }
    return simplified >= traditional ? .simplified : .traditional
  }
}
