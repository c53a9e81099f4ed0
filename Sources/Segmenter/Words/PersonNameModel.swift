private import Foundation

/// What the characters of names of persons are, and how likely: Chinese names, and foreign ones in transliteration.
///
/// A name is an edge of the lattice of words beside the words of the lexicon (Sproat et al., 1996): its cost is the
/// negative logarithm of how likely a word of a text is a name, and this one. The tables are `surnames.txt` and
/// `name-characters.tsv`.
struct PersonNameModel: Sendable {
  private let surnames: [Unicode.Scalar: Float]
  private let doubleSurnames: Trie
  private let characters: [Unicode.Scalar: CharacterCosts]
  private let unseen: CharacterCosts

  /// Characters that names in transliteration are written with.
  let transliterationCharacters: Set<Unicode.Scalar>

  init() {
    var characters: [Unicode.Scalar: CharacterCosts] = [:]
    var unseen = CharacterCosts(fields: [])
    for row in DictionaryFile("name-characters.tsv").rows {
      let costs = CharacterCosts(fields: row.dropFirst())
      let scalars = row[0].unicodeScalars
      if scalars.count == 1, let scalar = scalars.first { characters[scalar] = costs } else { unseen = costs }
    }
    self.characters = characters
    self.unseen = unseen
    transliterationCharacters = Set(characters.lazy.filter { $0.value.isTransliteration }.map(\.key))
    (surnames, doubleSurnames) = Self.surnames()
  }

  /// Calls `body` with the end and the cost of every name of a person that may start at `start`.
  func forEachName(in scalars: [Unicode.Scalar], at start: Int, upTo end: Int, _ body: (Int, Float) -> Void) {
    if let cost = surnames[scalars[start]] {
      forEachGivenName(in: scalars, at: start + 1, upTo: end) { body($0, Self.chineseName + cost + $1) }
    }
    doubleSurnames.forEachMatch(in: scalars, at: start, upTo: end) { surnameEnd, cost in
      let cost = Self.chineseName + Float(cost) / Self.scale
      forEachGivenName(in: scalars, at: surnameEnd, upTo: end) { body($0, cost + $1) }
    }
    forEachTransliteration(in: scalars, at: start, upTo: end, body)
  }

  /// Whether the character is a surname, however rare.
  func isSurname(_ scalar: Unicode.Scalar) -> Bool { surnames[scalar] != nil }
}

extension PersonNameModel {
  /// Costs of a character at each place of a name; nil where it was never seen there.
  private struct CharacterCosts {
    let onlyGiven, firstGiven, lastGiven: Float?
    let firstForeign, middleForeign, lastForeign: Float?

    /// Numbers as `name-characters.tsv` has them; `-` for none.
    init(fields: some Collection<Substring>) {
      let costs = fields.map { Float($0).map { $0 / PersonNameModel.scale } }
      func cost(_ index: Int) -> Float? { index < costs.count ? costs[index] : nil }
      (onlyGiven, firstGiven, lastGiven) = (cost(0), cost(1), cost(2))
      (firstForeign, middleForeign, lastForeign) = (cost(3), cost(4), cost(5))
    }

    var isTransliteration: Bool {
      [firstForeign, middleForeign, lastForeign].contains { $0.map { $0 < PersonNameModel.rareInTransliteration } ?? false }
    }
  }

  fileprivate static let scale: Float = 1000
  fileprivate static let rareInTransliteration: Float = 8
  // Chosen on training articles: how likely a word is a name of a person that the lexicon does not have.
  private static let chineseName: Float = 5.5
  private static let foreignName: Float = 8
  private static let foreignLengths = 2...7

  private static func surnames() -> ([Unicode.Scalar: Float], Trie) {
    var single: [Unicode.Scalar: Float] = [:]
    var double: [(key: String, value: UInt16)] = []
    for row in DictionaryFile("surnames.txt").rows where row.count > 2 {
      let cost = -log(max(Float(row[2]) ?? 1, 1) / 100_000)
      let scalars = row[0].unicodeScalars
      if scalars.count == 1, let scalar = scalars.first {
        single[scalar] = min(cost, single[scalar] ?? cost)
      } else {
        double.append((String(row[0]), UInt16(cost * scale)))
      }
    }
    return (single, Trie(double))
  }

  private func forEachGivenName(in scalars: [Unicode.Scalar], at start: Int, upTo end: Int, _ body: (Int, Float) -> Void) {
    guard start < end, let first = characters[scalars[start]] else { return }
    if let cost = first.onlyGiven ?? unseen.onlyGiven { body(start + 1, cost + Self.oneOfFive) }
    guard start + 1 < end, let second = characters[scalars[start + 1]] else { return }
    if let one = first.firstGiven ?? unseen.firstGiven, let two = second.lastGiven ?? unseen.lastGiven {
      body(start + 2, one + two)
    }
  }

  /// One given name of five has a single character.
  private static let oneOfFive: Float = 1.6

  private func forEachTransliteration(
    in scalars: [Unicode.Scalar], at start: Int, upTo end: Int, _ body: (Int, Float) -> Void
  ) {
    guard let first = characters[scalars[start]]?.firstForeign else { return }
    var cost = Self.foreignName + first
    for position in (start + 1)..<max(start + 1, min(end, start + Self.foreignLengths.upperBound)) {
      guard let next = characters[scalars[position]] else { return }
      if let last = next.lastForeign { body(position + 1, cost + last) }
      guard let middle = next.middleForeign else { return }
      cost += middle
    }
  }
}
