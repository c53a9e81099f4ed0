public import Segmenter

/// All that was found in one article: plain values, whose ranges point into `article.text`.
public struct Analysis: Sendable {
  public let source: Source
  public let article: Article
  public let words: [Word]
  public let entities: [Entity]
  public let quotes: [Quote]
  public let keywords: [Keyword]

  public init(
    source: Source, article: Article, words: [Word], entities: [Entity], quotes: [Quote], keywords: [Keyword]
  ) {
    self.source = source
    self.article = article
    self.words = words
    self.entities = entities
    self.quotes = quotes
    self.keywords = keywords
  }

  /// The characters of a range of the article.
  public subscript(range: TextRange) -> Substring { article.text[range] }
}
