import Segmenter

/// Candidates from the gazetteer and from the one-character names of countries.
struct KnownNameFinder {
  func candidates(in sentence: SegmentedText.Sentence, of context: NameContext) -> [NameCandidate] {
    sentence.words.flatMap { index in
      knownNames(at: index, context) + bodies(of: index, in: sentence, context)
        + countryCharacter(at: index, in: sentence, context)
    }
  }
}

extension KnownNameFinder {
  private static let kindsTakenWhereWeak: Set<Entity.Kind> = [.organisation, .location, .miscellaneous]

  private func knownNames(at index: Int, _ context: NameContext) -> [NameCandidate] {
    context.known[index].compactMap { name in
      let range = context.range(of: index..<name.end)
      guard !name.entry.isWeak || Self.kindsTakenWhereWeak.contains(name.entry.kind) else { return nil }
      return NameCandidate(range: range, kind: name.entry.kind, confidence: range.count > 1 ? 0.9 : 0.3)
    }
  }

  /// A known body with the place or body that it belongs to right before it: 白宫 国家安全委员会.
  private func bodies(
    of index: Int, in sentence: SegmentedText.Sentence, _ context: NameContext
  ) -> [NameCandidate] {
    guard index > sentence.words.lowerBound, let owner = owner(endingBefore: index, in: sentence, context) else {
      return []
    }
    return context.known[index].filter { $0.entry.kind == .organisation && isBody(upTo: $0.end, context) }.map { body in
      NameCandidate(range: context.range(of: owner..<body.end), kind: .organisation, confidence: 0.95)
    }
  }

  /// 港 of 海州 港 is a harbour, not Hong Kong.
  private func isPlaceEnding(_ index: Int, in sentence: SegmentedText.Sentence, _ context: NameContext) -> Bool {
    guard context.lists.placeEndings[context.keys[index]] != nil, index > sentence.words.lowerBound else {
      return false
    }
    return context.words[index - 1].range.count > 1 && context.known[index - 1].contains { $0.end == index }
  }

  private func owner(endingBefore index: Int, in sentence: SegmentedText.Sentence, _ context: NameContext) -> Int? {
    (max(sentence.words.lowerBound, index - 4)..<index).first { start in
      context.known[start].contains { name in
        name.end == index && !name.entry.isWeak && [.geopolitical, .organisation].contains(name.entry.kind)
      }
    }
  }

  private func isBody(upTo end: Int, _ context: NameContext) -> Bool {
    let key = context.keys[end - 1].unicodeScalars
    return (2...max(2, key.count)).contains { length in
      context.lists.organisationEndings[String(key.suffix(length))].map { !$0.isLoose && $0.longest > 3 } ?? false
    }
  }

  /// 中 in 中 美 关系, 俄 in 俄 军: the character is a country beside another one or before a word that shows it.
  private func countryCharacter(
    at index: Int, in sentence: SegmentedText.Sentence, _ context: NameContext
  ) -> [NameCandidate] {
    guard let country = context.lists.countryCharacters[context.keys[index]],
      !isPlaceEnding(index, in: sentence, context)
    else { return [] }
    let next = context.key(behind: index + 1, in: sentence)
    let previous = context.key(before: index, in: sentence)
    let shown = next.map { context.lists.countryFollowers.contains($0) || country.followers.contains($0) } ?? false
    let isBesideAnother = [next, previous].contains { $0.map { context.lists.countryCharacters[$0] != nil } ?? false }
    guard country.isFree || shown || isBesideAnother && country.isFreeInPair else { return [] }
    return [NameCandidate(range: context.words[index].range, kind: .geopolitical, confidence: 0.9)]
  }
}
