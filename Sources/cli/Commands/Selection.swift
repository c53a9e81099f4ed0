import Analyzer

extension Analysis {
  /// With the entities that satisfy a condition, of these with the most often named ones alone, in the order they had.
  func selectingEntities(top: Int?, where isWanted: (Entity) -> Bool) -> Analysis {
    let wanted = entities.filter(isWanted)
    let ranked = wanted.enumerated().sorted {
      ($1.element.mentions.count, $0.offset) < ($0.element.mentions.count, $1.offset)
    }
    let chosen = ranked.prefix(top ?? wanted.count).map(\.offset).sorted().map { wanted[$0] }
    return Analysis(
      source: source, article: article, words: words, entities: chosen, quotes: quotes, keywords: keywords)
  }

  func selectingQuotes(where isWanted: (Quote) -> Bool) -> Analysis {
    Analysis(
      source: source, article: article, words: words, entities: entities, quotes: quotes.filter(isWanted),
      keywords: keywords)
  }

  func selectingKeywords(top: Int) -> Analysis {
    Analysis(
      source: source, article: article, words: words, entities: entities, quotes: quotes,
      keywords: Array(keywords.prefix(top)))
  }
}
