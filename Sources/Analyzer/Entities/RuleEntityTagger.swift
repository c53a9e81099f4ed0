public import Segmenter

/// Finds mentions by word lists and rules: candidates of several finders, of which the best that do not overlap are chosen.
public struct RuleEntityTagger: EntityTagger {
  private let lists: NameLists
  private let gazetteer = Gazetteer()
  private let lexicon: Lexicon
  private let fold: ScriptFold
  private let persons: PersonFinder

  init(_ segmenter: WordSegmenter, lists: NameLists) {
    self.lists = lists
    lexicon = segmenter.lexicon
    fold = segmenter.fold
    persons = PersonFinder(names: segmenter.names)
  }

  public func mentions(in text: SegmentedText, of article: Article) -> [Mention] {
    let context = NameContext(text, lists: lists, lexicon: lexicon, gazetteer: gazetteer)
    var candidates = text.sentences.flatMap { self.candidates(in: $0, of: context) }
    let first = CandidateChooser.choose(candidates)
    candidates += RepeatedNameFinder(first, linked: linkedNames(of: article), in: context).candidates()
    let second = CandidateChooser.choose(candidates)
    candidates += BracketFinder().latinNames(behind: second, in: context)
    return CandidateChooser.choose(candidates).map { Mention(range: $0.range, kind: $0.kind) }
  }
}

extension RuleEntityTagger {
  /// What the page itself links to its tag pages, as far as it is a known name or could be a person's.
  private func linkedNames(of article: Article) -> [(key: String, kind: Entity.Kind)] {
    article.tagLinks.compactMap { link in
      let key = fold(link)
      if let entry = gazetteer.entry(of: key.unicodeScalars) { return (key, entry.kind) }
      return persons.names.couldBeName(key.unicodeScalars) ? (key, .person) : nil
    }
  }

  private func candidates(in sentence: SegmentedText.Sentence, of context: NameContext) -> [NameCandidate] {
    KnownNameFinder().candidates(in: sentence, of: context)
      + persons.candidates(in: sentence, of: context)
      + EndingFinder().candidates(in: sentence, of: context)
      + BracketFinder().works(in: sentence, of: context)
  }
}
