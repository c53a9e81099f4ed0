import Analyzer
import ArgumentParser

/// What the options that leave out some of the findings have in common.
enum Selection {
  static func check(top: Int?) throws {
    if let top, top < 1 { throw ValidationError("--top must be 1 or more.") }
  }
}

extension Analysis {
  /// With the entities that satisfy a condition, of these with the most often named ones alone, in the order they had.
  func selectingEntities(top: Int?, where isWanted: (Entity) -> Bool) -> Analysis {
    let wanted = entities.filter(isWanted)
    let ranked = wanted.indices.sorted { (count(of: wanted[$1]), $0) < (count(of: wanted[$0]), $1) }
    let chosen = ranked.prefix(top ?? wanted.count).sorted().map { wanted[$0] }
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
