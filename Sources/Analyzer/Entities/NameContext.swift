import Segmenter

/// What rules for names look at: the words of an article, their keys, and the known names among them.
struct NameContext {
  let text: SegmentedText
  let lists: NameLists
  let lexicon: Lexicon
  let gazetteer: Gazetteer
  /// The characters of each word, folded to simplified.
  let keys: [String]
  /// Known names by the index of their first word, each with the index behind its last word.
  let known: [[(end: Int, entry: Gazetteer.Entry)]]

  init(_ text: SegmentedText, lists: NameLists, lexicon: Lexicon, gazetteer: Gazetteer) {
    self.text = text
    self.lists = lists
    self.lexicon = lexicon
    self.gazetteer = gazetteer
    keys = text.words.indices.map(text.key)
    known = Self.known(in: text, gazetteer)
  }

  var words: [Word] { text.words }

  /// The word before, skipping white space, within the sentence.
  func key(before index: Int, in sentence: SegmentedText.Sentence) -> String? {
    let previous = (sentence.words.lowerBound..<index).last { words[$0].kind != .space }
    return previous.map { keys[$0] }
  }

  func key(behind index: Int, in sentence: SegmentedText.Sentence) -> String? {
    let next = (index..<sentence.words.upperBound).first { words[$0].kind != .space }
    return next.map { keys[$0] }
  }

  func range(of words: Range<Int>) -> TextRange {
    TextRange(self.words[words.lowerBound].range.start, self.words[words.upperBound - 1].range.end)
  }

  /// A word that no dictionary lists as a common one: a name, or a part of one.
  func isUncommon(_ index: Int) -> Bool {
    let word = words[index]
    guard word.kind == .word || word.kind == .personName else { return false }
    return !lexicon.isCommonWord(text.folded.scalars[word.range.indices]) && !lists.stopWords.contains(keys[index])
  }

  /// Whether characters are a common word or a known place.
  func isListed(_ characters: ArraySlice<Unicode.Scalar>) -> Bool {
    lexicon.isCommonWord(characters) || gazetteer.entry(of: characters)?.kind == .geopolitical
  }
}

extension NameContext {
  /// The names of the gazetteer that begin and end with words; dots of all kinds count as one.
  private static func known(in text: SegmentedText, _ gazetteer: Gazetteer) -> [[(end: Int, entry: Gazetteer.Entry)]] {
    let scalars = text.folded.scalars.map { NameDots.all.contains($0) ? NameDots.standard : $0 }
    var wordEnds: [Int: Int] = [:]
    for (index, word) in text.words.enumerated() { wordEnds[word.range.end] = index + 1 }
    var known = [[(end: Int, entry: Gazetteer.Entry)]](repeating: [], count: text.words.count)
    for sentence in text.sentences {
      for index in sentence.words where text.words[index].kind != .space {
        let start = text.words[index].range.start
        known[index] = gazetteer.names(in: scalars, at: start, upTo: sentence.range.end).compactMap { name in
          wordEnds[name.end].map { ($0, name.entry) }
        }
      }
    }
    return known
  }
}
