import Segmenter

/// Candidates that an ending makes a name: organisations (委员会), places (机场), events and laws (公约).
struct EndingFinder {
  func candidates(in sentence: SegmentedText.Sentence, of context: NameContext) -> [NameCandidate] {
    sentence.words.flatMap { index -> [NameCandidate] in
      guard context.words[index].kind == .word else { return [] }
      return tables(context).compactMap { candidate(endingAt: index, in: sentence, context, table: $0) }
    }
  }
}

extension EndingFinder {
  private static let confidence: Float = 0.95
  /// Without a proper name, a firm ending needs so many words of names before it (国家 安全 委员会).
  private static let fewestInner = 2

  private func tables(_ context: NameContext) -> [[String: NameLists.Ending]] {
    [context.lists.organisationEndings, context.lists.placeEndings, context.lists.eventEndings]
  }

  private func candidate(
    endingAt index: Int, in sentence: SegmentedText.Sentence, _ context: NameContext, table: [String: NameLists.Ending]
  ) -> NameCandidate? {
    guard let (ending, isWhole) = ending(of: index, context, table) else { return nil }
    let start = start(of: index, ending, in: sentence, context)
    if start == index {
      let isName = isWhole ? ending.isNameAlone : !ending.isLoose && context.isUncommon(index)
      guard isName else { return nil }
    }
    let range = context.range(of: start..<index + 1)
    return NameCandidate(range: range, kind: ending.kind, confidence: Self.confidence)
  }

  /// The longest ending of a word, and whether it is the whole word.
  private func ending(
    of index: Int, _ context: NameContext, _ table: [String: NameLists.Ending]
  ) -> (ending: NameLists.Ending, isWhole: Bool)? {
    let key = context.keys[index]
    if let ending = table[key] { return (ending, true) }
    let characters = key.unicodeScalars
    for length in stride(from: characters.count - 1, to: 0, by: -1) {
      if let ending = table[String(characters.suffix(length))] { return (ending, false) }
    }
    return nil
  }

  /// The first word of the name: the nearest proper name to the left, with those that touch it, as far as only words of names lie between.
  private func start(
    of index: Int, _ ending: NameLists.Ending, in sentence: SegmentedText.Sentence, _ context: NameContext
  ) -> Int {
    var (start, position, foundName) = (index, index - 1, false)
    while position >= sentence.words.lowerBound, index - position < ending.longest {
      if let name = properName(endingAt: position, in: sentence, context) {
        (start, position, foundName) = (name, name - 1, true)
      } else if !foundName, isInner(position, ending, context) {
        position -= 1
      } else {
        break
      }
    }
    let inner = index - position - 1
    return !foundName && !ending.isLoose && inner >= Self.fewestInner ? position + 1 : start
  }

  /// The first word of a known or unlisted name whose last word is `index`.
  private func properName(endingAt index: Int, in sentence: SegmentedText.Sentence, _ context: NameContext) -> Int? {
    for start in max(sentence.words.lowerBound, index - 5)...index {
      if context.known[start].contains(where: { $0.end == index + 1 && $0.entry.kind != .person && !$0.entry.isWeak }) {
        return start
      }
    }
    if context.words[index].kind == .latin { return index }
    return context.isUncommon(index) && context.words[index].range.count > 1 ? index : nil
  }

  private func isInner(_ index: Int, _ ending: NameLists.Ending, _ context: NameContext) -> Bool {
    guard context.words[index].kind == .word || context.words[index].kind == .number else { return false }
    let key = context.keys[index]
    return context.lists.organisationWords.contains(key) || context.lists.organisationEndings[key] != nil
  }
}
