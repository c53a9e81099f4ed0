import Segmenter

/// The word lists that rules for names look things up in; keys are simplified.
struct NameLists: Sendable {
  /// Where a title stands beside a name.
  struct TitlePlace: OptionSet, Sendable {
    let rawValue: UInt8
    static let before = TitlePlace(rawValue: 1)
    static let behind = TitlePlace(rawValue: 2)
  }

  /// How an ending makes a name of the words before it.
  struct Ending: Sendable {
    let kind: Entity.Kind
    /// Standing alone it is a name too (外交部).
    let isNameAlone: Bool
    /// It needs a proper name before it.
    let isLoose: Bool
    /// How many words such a name has at the most, in nine cases of ten.
    let longest: Int
    /// It has one character only, which is often a word of another meaning (会, 部).
    let isShort: Bool

    var isPlace: Bool { kind == .geopolitical || kind == .location }
  }

  /// A one-character name of a country.
  struct CountryCharacter: Sendable {
    /// It is mostly this name wherever it is a word of its own; or where it stands beside another such character.
    let isFree, isFreeInPair: Bool
    /// The place in full; several names, divided by blanks, where the character stands for several.
    let name: String
    let followers: Set<String>
  }

  let titles: [String: TitlePlace]
  let organisationEndings: [String: Ending]
  let placeEndings: [String: Ending]
  let eventEndings: [String: Ending]
  let organisationWords: Set<String>
  let countryCharacters: [String: CountryCharacter]
  /// Words that show a country's name before them, whichever it is.
  let countryFollowers: Set<String>
  let surnames: Set<String>
  /// Words that are no part of a name.
  let stopWords: Set<String>

  init() {
    titles = Self.table("titles.txt") { row in
      row[1] == "before" ? .before : row[1] == "behind" ? .behind : [.before, .behind]
    }
    organisationEndings = Self.organisationEndings()
    placeEndings = Self.table("place-suffixes.txt") { row in
      Ending(
        kind: row[1] == "GPE" ? .geopolitical : .location, isNameAlone: false, isLoose: row[2] == "loose", longest: 3,
        isShort: row[0].count == 1)
    }
    eventEndings = Self.table("event-suffixes.txt") { row in
      Ending(
        kind: .miscellaneous, isNameAlone: false, isLoose: row[2] == "loose", longest: 6, isShort: row[0].count == 1)
    }
    organisationWords = Set(DictionaryFile("organisation-words.txt").entries)
    let countries = Self.table("country-characters.txt") { row in
      CountryCharacter(
        isFree: row[1] == "free", isFreeInPair: row[2] != "rare", name: String(row[4]),
        followers: Set(row[3].split(separator: " ").map(String.init)))
    }
    countryFollowers = countries["*"]?.followers ?? []
    countryCharacters = countries.filter { $0.key != "*" }
    surnames = Set(DictionaryFile("surnames.txt").entries)
    stopWords = Set(DictionaryFile("stop-words.txt").entries)
  }
}

extension NameLists {
  /// Endings outside of the name (中国 政府) make none.
  private static func organisationEndings() -> [String: Ending] {
    let rows = DictionaryFile("organisation-suffixes.txt").rows.filter { $0.count > 4 && $0[2] != "outside" }
    let endings = rows.map { row in
      let longest = Int(row[4]) ?? 3
      return (
        String(row[0]),
        Ending(
          kind: .organisation, isNameAlone: row[1] == "name", isLoose: row[2] == "loose", longest: longest,
          isShort: row[0].count == 1)
      )
    }
    return Dictionary(endings) { first, _ in first }
  }

  private static func table<Value>(_ file: String, _ value: ([Substring]) -> Value) -> [String: Value] {
    let rows = DictionaryFile(file).rows.filter { $0.count > 1 }
    let padded = rows.map { $0 + Array(repeating: "", count: max(0, 5 - $0.count)) }
    return Dictionary(padded.map { (String($0[0]), value($0)) }) { first, _ in first }
  }
}
