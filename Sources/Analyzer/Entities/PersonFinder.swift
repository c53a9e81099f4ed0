import Segmenter

/// Candidates for names of persons: names that the segmenter made out, unlisted words that look like one, a surname with a title.
struct PersonFinder {
  let names: PersonNameModel

  func candidates(in sentence: SegmentedText.Sentence, of context: NameContext) -> [NameCandidate] {
    sentence.words.flatMap { index in
      [name(at: index, in: sentence, context), surname(at: index, in: sentence, context)].compactMap(\.self)
    }
  }
}

extension PersonFinder {
  /// A name that the segmenter made out, or an unlisted word that could be one; surer beside a title.
  private func name(at index: Int, in sentence: SegmentedText.Sentence, _ context: NameContext) -> NameCandidate? {
    let word = context.words[index]
    let looksLikeName = word.kind == .personName || isUnlistedName(index, context)
    guard looksLikeName, word.range.count > 1 else { return nil }
    let isKnownOtherwise = context.known[index].contains { $0.end == index + 1 && $0.entry.kind != .person }
    guard !isKnownOtherwise else { return nil }
    let confidence: Float = hasTitle(index, in: sentence, context) ? 0.95 : 0.7
    return NameCandidate(range: word.range, kind: .person, confidence: confidence)
  }

  /// A word of no dictionary that could be a name, and is no common word with a character behind it (顾问 费, 蒙古 语).
  private func isUnlistedName(_ index: Int, _ context: NameContext) -> Bool {
    let characters = scalars(context.words[index], context)
    guard context.isUncommon(index), names.couldBeName(characters) else { return false }
    return characters.count != 3 || !context.isListed(characters.dropLast())
  }

  /// 习 in 习 主席: the title makes a surname of the character.
  private func surname(at index: Int, in sentence: SegmentedText.Sentence, _ context: NameContext) -> NameCandidate? {
    let word = context.words[index]
    guard word.kind == .word, word.range.count == 1, context.lists.surnames.contains(context.keys[index]),
      !context.lists.stopWords.contains(context.keys[index]),
      let next = context.key(behind: index + 1, in: sentence),
      context.lists.titles[next]?.contains(.behind) ?? (next == "姓")
    else { return nil }
    return NameCandidate(range: word.range, kind: .person, confidence: 0.95)
  }

  private func hasTitle(_ index: Int, in sentence: SegmentedText.Sentence, _ context: NameContext) -> Bool {
    let before = context.key(before: index, in: sentence).flatMap { context.lists.titles[$0] }
    let behind = context.key(behind: index + 1, in: sentence).flatMap { context.lists.titles[$0] }
    return before?.contains(.before) ?? false || behind?.contains(.behind) ?? false
  }

  private func scalars(_ word: Word, _ context: NameContext) -> ArraySlice<Unicode.Scalar> {
    context.text.folded.scalars[word.range.indices]
  }
}
