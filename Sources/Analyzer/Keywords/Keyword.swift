/// A word that tells what an article is about.
public struct Keyword: Hashable, Sendable {
  /// The word's commonest form in the article.
  public let text: String
  public let count: Int
  /// TF-IDF: the share of the article's words times the logarithm of the inverse share of background articles.
  public let score: Double

  public init(text: String, count: Int, score: Double) {
    self.text = text
    self.count = count
    self.score = score
  }
}
