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
    let start = start(of: index, ending, isWhole: isWhole, in: sentence, context)
    guard start < index || isName(index, ending, isWhole: isWhole, context) else { return nil }
    let range = context.range(of: start..<index + 1)
    return NameCandidate(range: range, kind: ending.kind, confidence: Self.confidence)
  }

  /// Whether a word is a name without the words before it: 外交部, 监警会.
  private func isName(_ index: Int, _ ending: NameLists.Ending, isWhole: Bool, _ context: NameContext) -> Bool {
    guard !isWhole else { return ending.isNameAlone }
    let isLong = ending.kind == .organisation && context.words[index].range.count >= 3
    return !ending.isLoose || isLong
  }

  /// The longest ending of a word, and whether it is the whole word. No ending is seen in a common word (政府), a title or a known name.
  private func ending(
    of index: Int, _ context: NameContext, _ table: [String: NameLists.Ending]
  ) -> (ending: NameLists.Ending, isWhole: Bool)? {
    let key = context.keys[index]
    guard context.lists.titles[key] == nil else { return nil }
    if let ending = table[key] { return (ending, true) }
    guard context.isUncommon(index), !context.known[index].contains(where: { $0.end == index + 1 }) else { return nil }
    let characters = key.unicodeScalars
    for length in stride(from: characters.count - 1, to: 0, by: -1) {
      if let ending = table[String(characters.suffix(length))] { return (ending, false) }
    }
    return nil
  }

  /// The first word of the name: the nearest proper name to the left as far as only words of names lie between, with those
  /// that touch it. A place takes one name only: two places side by side are two.
  private func start(
    of index: Int, _ ending: NameLists.Ending, isWhole: Bool, in sentence: SegmentedText.Sentence,
    _ context: NameContext
  ) -> Int {
    var (start, position, foundName) = (index, index - 1, false)
    while position >= sentence.words.lowerBound, index - position < ending.longest {
      if let name = properName(endingAt: position, in: sentence, context), takes(name, ending, isWhole: isWhole) {
        (start, position, foundName) = (name.start, name.start - 1, true)
        if ending.isPlace { break }
      } else if !foundName, isInner(position, ending, context) {
        position -= 1
      } else {
        break
      }
    }
    let inner = index - position - 1
    let standsAlone = !foundName && !ending.isLoose && !ending.isPlace && inner >= Self.fewestInner
    return standsAlone ? position + 1 : start
  }

  /// A loose ending needs a name that is not simply a country's or a city's (中国 市场); one inside a word takes no place before it.
  private func takes(_ name: ProperName, _ ending: NameLists.Ending, isWhole: Bool) -> Bool {
    switch name.kind {
    case .geopolitical: isWhole ? !ending.isLoose : !ending.isPlace
    case .organisation: !(ending.isLoose && ending.kind == .miscellaneous)
    case .miscellaneous: false
    default: true
    }
  }

  /// A name before an ending: its first word, and its kind where it is known.
  private struct ProperName {
    let start: Int
    let kind: Entity.Kind?
  }

  /// The known or unlisted name whose last word is `index`.
  private func properName(
    endingAt index: Int, in sentence: SegmentedText.Sentence, _ context: NameContext
  ) -> ProperName? {
    for start in max(sentence.words.lowerBound, index - 5)...index {
      let name = context.known[start].first { $0.end == index + 1 && $0.entry.kind != .person && !$0.entry.isWeak }
      if let name { return ProperName(start: start, kind: name.entry.kind) }
    }
    let isName =
      context.words[index].kind == .latin || context.isUncommon(index) && context.words[index].range.count > 1
    return isName ? ProperName(start: index, kind: nil) : nil
  }

  private func isInner(_ index: Int, _ ending: NameLists.Ending, _ context: NameContext) -> Bool {
    guard context.words[index].kind == .word || context.words[index].kind == .number else { return false }
    let key = context.keys[index]
    return context.lists.organisationWords.contains(key) || context.lists.organisationEndings[key] != nil
  }
}
