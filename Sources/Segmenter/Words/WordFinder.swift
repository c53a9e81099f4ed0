/// Finds the words of the sentences of one text.
///
/// The user's words and patterns stand first; what is left, runs of Han characters, is divided by the cheapest way
/// through the words of the lexicon, of ICU and of the model of names.
struct WordFinder {
  private let lexicon: Lexicon
  private let names: PersonNameModel
  private let scalars: [Unicode.Scalar]
  private let kinds: [CharacterKind]
  private let pattern: FixedPattern
  /// Of each position, the end of the word of ICU that starts there, or 0.
  private let wordEnds: [Int]

  /// - Parameter boundaries: the positions at which ICU ends words, ascending.
  init(_ segmenter: WordSegmenter, _ folded: FoldedText, boundaries: [Int]) {
    lexicon = segmenter.lexicon
    names = segmenter.names
    scalars = folded.scalars
    kinds = folded.scalars.map { CharacterKind($0) }
    pattern = FixedPattern(scalars, kinds: kinds, transliteration: names.transliterationCharacters)
    var wordEnds = [Int](repeating: 0, count: folded.scalars.count)
    for (start, end) in zip([0] + boundaries, boundaries) where start < end { wordEnds[start] = end }
    self.wordEnds = wordEnds
  }

  /// The words of a sentence, which touch and cover it.
  func words(in range: TextRange) -> [Word] {
    var words: [Word] = []
    var position = range.start
    for fixed in fixedWords(in: range) {
      words += divided(TextRange(position, fixed.range.start))
      words.append(fixed)
      position = fixed.range.end
    }
    return words + divided(TextRange(position, range.end))
  }
}

extension WordFinder {
  /// The user's words, and what patterns decide, in the order of the text.
  private func fixedWords(in range: TextRange) -> [Word] {
    let dotted = dottedNames(in: range)
    var words: [Word] = []
    var (position, nextName) = (range.start, 0)
    while position < range.end {
      while nextName < dotted.count, dotted[nextName].start < position { nextName += 1 }
      let name = nextName < dotted.count ? dotted[nextName] : nil
      guard let word = fixedWord(at: position, upTo: range.end, name: name) else {
        position += 1
        continue
      }
      words.append(word)
      position = word.range.end
    }
    return words
  }

  /// - Parameter name: the next name with dots, of which no pattern takes a part.
  private func fixedWord(at position: Int, upTo end: Int, name: TextRange?) -> Word? {
    if let end = userWordEnd(at: position, upTo: end) {
      return Word(range: TextRange(position, end), kind: .word)
    }
    if let name, name.start == position { return Word(range: name, kind: .personName) }
    return pattern.match(at: position, upTo: name?.start ?? end).map {
      Word(range: TextRange(position, $0.end), kind: $0.kind)
    }
  }

  /// A user's word in Latin letters is no part of a longer one.
  private func userWordEnd(at position: Int, upTo end: Int) -> Int? {
    guard let wordEnd = lexicon.userWordEnd(in: scalars, at: position, upTo: end) else { return nil }
    let cutsBefore = position > 0 && kinds[position] == .latin && kinds[position - 1] == .latin
    let cutsBehind = wordEnd < scalars.count && kinds[wordEnd] == .latin && kinds[wordEnd - 1] == .latin
    return cutsBefore || cutsBehind ? nil : wordEnd
  }

  private func dottedNames(in range: TextRange) -> [TextRange] {
    var found: [TextRange] = []
    var position = range.start
    while position < range.end {
      if let name = pattern.dottedName(around: position, in: range).map({ clipped($0, in: range) }) {
        if name.contains(position), name.start < position, name.end > position + 1 { found.append(name) }
        position = max(name.end, position + 1)
      } else {
        position += 1
      }
    }
    return found
  }

  /// A name takes no characters of a word that begins before it (总统) or ends behind it (本周).
  private func clipped(_ name: TextRange, in range: TextRange) -> TextRange {
    let start =
      (max(range.start, name.start - 3)..<name.start).compactMap { before in
        longestWord(at: before, upTo: range.end).flatMap { $0 > name.start && $0 <= name.start + 2 ? $0 : nil }
      }.max() ?? name.start
    let end =
      (max(name.end - 2, start)..<name.end).first { inside in
        longestWord(at: inside, upTo: range.end).map { $0 > name.end } ?? false
      } ?? name.end
    return TextRange(start, max(start, end))
  }

  private func longestWord(at position: Int, upTo end: Int) -> Int? {
    var longest: Int?
    lexicon.forEachWord(in: scalars, at: position, upTo: end) { wordEnd, cost in
      if wordEnd > position + 1, cost < Self.commonWord { longest = wordEnd }
    }
    return longest
  }

  /// The cheapest division of a run of Han characters.
  private func divided(_ range: TextRange) -> [Word] {
    guard !range.isEmpty else { return [] }
    var lattice = WordLattice(over: range)
    for position in range.indices where lattice.reaches(position) {
      addWords(from: position, in: range, to: &lattice)
      addNumeral(from: position, in: range, to: &lattice)
      names.forEachName(in: scalars, at: position, upTo: range.end) { end, cost in
        lattice.add(from: position, to: end, cost: cost, kind: .personName)
      }
    }
    return lattice.words()
  }

  private func addWords(from position: Int, in range: TextRange, to lattice: inout WordLattice) {
    lattice.add(from: position, to: position + 1, cost: Self.unknownCharacter, kind: .word)
    lexicon.forEachWord(in: scalars, at: position, upTo: range.end) { end, cost in
      lattice.add(from: position, to: end, cost: cost, kind: .word)
    }
    let end = wordEnds[position]
    if end > position + 1, end <= range.end {
      lattice.add(from: position, to: end, cost: Self.wordOfICU, kind: .word)
    }
  }

  /// Numerals are one word as far as they go: 三十五, 两千万, 第二十.
  private func addNumeral(from position: Int, in range: TextRange, to lattice: inout WordLattice) {
    let isOrdinal = scalars[position] == "第"
    var end = isOrdinal ? position + 1 : position
    let limit = min(range.end, position + Self.longestNumeral)
    while end < limit, Self.numerals.contains(scalars[end]) { end += 1 }
    guard end - position > 1 else { return }
    lattice.add(from: position, to: end, cost: Self.numeral, kind: .number)
  }

  private static let numerals: Set<Unicode.Scalar> = [
    "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿", "零", "〇", "○",
  ]
  // Costs are negative logarithms of shares of all words; the lexicon's go from 3 to 23. Chosen on training articles.
  private static let unknownCharacter: Float = 19
  private static let wordOfICU: Float = 22
  private static let numeral: Float = 10
  private static let commonWord: Float = 13
  private static let longestNumeral = 24
}
