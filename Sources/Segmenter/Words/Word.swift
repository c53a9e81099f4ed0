/// A word of a text: what a news reader would look up or count.
public struct Word: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case word, personName, number, date, latin, punctuation, space
  }

  public let range: TextRange
  public let kind: Kind

  public init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
