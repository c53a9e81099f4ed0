public import Segmenter

/// Finds mentions by word lists and rules: candidates of several finders, of which the best that do not overlap are chosen.
public struct RuleEntityTagger: EntityTagger {
  private let lists: NameLists
  private let gazetteer = Gazetteer()
  private let lexicon: Lexicon
  private let persons: PersonFinder

  init(_ segmenter: WordSegmenter, lists: NameLists) {
    self.lists = lists
    lexicon = segmenter.lexicon
    persons = PersonFinder(names: segmenter.names)
  }

  public func mentions(in text: SegmentedText, of article: Article) -> [Mention] {
    let context = NameContext(text, lists: lists, lexicon: lexicon, gazetteer: gazetteer)
    var candidates = text.sentences.flatMap { self.candidates(in: $0, of: context) }
    let first = CandidateChooser.choose(candidates)
    candidates += RepeatedNameFinder(first, in: context).candidates()
    let second = CandidateChooser.choose(candidates)
    candidates += BracketFinder().latinNames(behind: second, in: context)
    return CandidateChooser.choose(candidates).map { Mention(range: $0.range, kind: $0.kind) }
  }
}

extension RuleEntityTagger {
  private func candidates(in sentence: SegmentedText.Sentence, of context: NameContext) -> [NameCandidate] {
    KnownNameFinder().candidates(in: sentence, of: context)
      + persons.candidates(in: sentence, of: context)
      + EndingFinder().candidates(in: sentence, of: context)
      + BracketFinder().works(in: sentence, of: context)
  }
}
