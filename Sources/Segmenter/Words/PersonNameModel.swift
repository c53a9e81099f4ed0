private import Foundation

/// What the characters of names of persons are, and how likely: Chinese names, and foreign ones in transliteration.
///
/// A name is an edge of the lattice of words beside the words of the lexicon (Sproat et al., 1996): its cost is the
/// negative logarithm of how likely a word of a text is a name, and this one. The tables are `surnames.txt` and
/// `name-characters.tsv`.
public struct PersonNameModel: Sendable {
  private let surnames: [Unicode.Scalar: Float]
  private let doubleSurnames: Trie
  private let characters: [Unicode.Scalar: CharacterCosts]
  private let unseen: CharacterCosts
  /// Titles of one character, with which few given names begin: 某, 氏, 女.
  private let titles: Set<Unicode.Scalar>

  /// Characters that names in transliteration are written with.
  let transliterationCharacters: Set<Unicode.Scalar>

  public init() {
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
    let behind = DictionaryFile("titles.txt").rows.filter { $0[0].unicodeScalars.count == 1 && $0[1] != "before" }
    titles = Set(behind.compactMap { $0[0].unicodeScalars.first })
  }

  /// Calls `body` with the end and the cost of every name of a person that may start at `start`.
  func forEachName(in scalars: [Unicode.Scalar], at start: Int, upTo end: Int, _ body: (Int, Float) -> Void) {
    if let cost = surnames[scalars[start]] {
      forEachGivenName(in: scalars, at: start + 1, upTo: end) { body($0, Self.chineseName + cost + $1) }
      addMarriedName(in: scalars, at: start, upTo: end, cost: cost, body)
    }
    doubleSurnames.forEachMatch(in: scalars, at: start, upTo: end) { surnameEnd, cost in
      let cost = Self.chineseName + Float(cost) / Self.scale
      forEachGivenName(in: scalars, at: surnameEnd, upTo: end) { body($0, cost + $1) }
    }
    forEachTransliteration(in: scalars, at: start, upTo: end, body)
  }

  /// Whether a word consists of a surname and a given name, or of characters of transliteration, none of them far-fetched.
  public func couldBeName(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    let scalars = Array(word)
    var cheapest = Float.infinity
    guard scalars.count > 1 else { return false }
    forEachName(in: scalars, at: 0, upTo: scalars.count) { end, cost in
      if end == scalars.count { cheapest = min(cheapest, cost) }
    }
    return cheapest < Self.farFetched * Float(scalars.count)
  }
}

extension PersonNameModel {
  /// Costs of a character at each place of a name; nil where it was never seen there.
  private struct CharacterCosts {
    let onlyGiven, firstGiven, lastGiven: Float?
    let firstForeign, middleForeign, lastForeign: Float?
    let text: Float?

    /// Numbers as `name-characters.tsv` has them; `-` for none.
    init(fields: some Collection<Substring>) {
      let costs = fields.map { Float($0).map { $0 / PersonNameModel.scale } }
      func cost(_ index: Int) -> Float? { index < costs.count ? costs[index] : nil }
      (onlyGiven, firstGiven, lastGiven) = (cost(0), cost(1), cost(2))
      (firstForeign, middleForeign, lastForeign) = (cost(3), cost(4), cost(5))
      text = cost(6)
    }

    /// Neither rare in names nor much commoner outside of them.
    var isTransliteration: Bool {
      guard let cost = [firstForeign, middleForeign, lastForeign].compactMap(\.self).min() else { return false }
      return cost < PersonNameModel.rareInTransliteration && cost - (text ?? cost) < PersonNameModel.commonInText
    }
  }

  fileprivate static let scale: Float = 1000
  fileprivate static let rareInTransliteration: Float = 8.5
  fileprivate static let commonInText: Float = 1.5
  // Chosen on training articles: how likely a word is a name of a person that the lexicon does not have.
  private static let chineseName: Float = 5.5
  private static let foreignName: Float = 8
  /// Costs of a character beyond which a word is no name.
  private static let farFetched: Float = 10
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

  private func forEachGivenName(
    in scalars: [Unicode.Scalar], at start: Int, upTo end: Int, _ body: (Int, Float) -> Void
  ) {
    guard start < end, let first = characters[scalars[start]] else { return }
    let doubt: Float = titles.contains(scalars[start]) ? Self.titleInName : 0
    if let cost = first.onlyGiven ?? unseen.onlyGiven { body(start + 1, cost + Self.oneOfFive + doubt) }
    guard start + 1 < end, let second = characters[scalars[start + 1]] else { return }
    guard scalars[start + 1] != Self.meeting else { return }
    if let one = first.firstGiven ?? unseen.firstGiven, let two = second.lastGiven ?? unseen.lastGiven {
      body(start + 2, one + two + doubt)
    }
  }

  /// 习普会 and 马习会 are meetings of two, far oftener than a given name ends like this.
  private static let meeting: Unicode.Scalar = "会"

  /// One given name of five has a single character.
  private static let oneOfFive: Float = 1.6
  private static let titleInName: Float = 4
  private static let marriedName: Float = 3

  /// 林郑月娥: a married woman's name with her husband's surname before her own.
  private func addMarriedName(
    in scalars: [Unicode.Scalar], at start: Int, upTo end: Int, cost: Float, _ body: (Int, Float) -> Void
  ) {
    guard start + 3 < end, let own = surnames[scalars[start + 1]] else { return }
    forEachGivenName(in: scalars, at: start + 2, upTo: end) { nameEnd, given in
      if nameEnd == start + 4 { body(nameEnd, Self.chineseName + cost + own + given + Self.marriedName) }
    }
  }

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
