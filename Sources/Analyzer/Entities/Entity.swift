public import Segmenter

/// Somebody or something named in an article, with every place where the article names it.
public struct Entity: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case person = "PER"
    /// A country, province, city: a place with a government.
    case geopolitical = "GPE"
    case location = "LOC"
    case organisation = "ORG"
    /// Events, laws, works, products, awards.
    case miscellaneous = "MISC"
  }

  /// `e1`, `e2`, … in the order of their first mentions.
  public let id: String
  public let kind: Kind
  /// The fullest form in the article.
  public let name: String
  /// The other forms, in the order of their first mentions.
  public let aliases: [String]
  /// In the order of the text.
  public let mentions: [Mention]

  public init(id: String, kind: Kind, name: String, aliases: [String], mentions: [Mention]) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
  }
}

/// A place where a text names an entity.
public struct Mention: Hashable, Sendable {
  public let range: TextRange
  public let kind: Entity.Kind

  public init(range: TextRange, kind: Entity.Kind) {
    self.range = range
    self.kind = kind
  }
}
