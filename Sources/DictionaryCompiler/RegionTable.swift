import ICU

/// The Chinese names of countries and continents in ICU's locale data, a line each with its kind.
struct RegionTable {
  private static let locales = ["zh_Hans", "zh_Hant", "zh_Hant_HK"]
  /// Codes that name no country: unions, private use, and the Antarctic.
  private static let noCountries: Set<String> = ["AQ", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]

  var text: String {
    get throws {
      let lines = try Self.locales.flatMap { locale in try [false, true].flatMap { try names(locale, short: $0) } }
      return Set(lines).sorted().joined(separator: "\n")
    }
  }
}

extension RegionTable {
  private func names(_ locale: String, short: Bool) throws -> [String] {
    let names = try RegionNames(locale: locale, short: short)
    let countries = try Self.countryCodes.compactMap { try names.name(of: $0).map { "\($0)\tGPE" } }
    let continents = try Self.areaCodes.compactMap { try names.name(of: $0).map { "\($0)\tLOC" } }
    return countries + continents
  }

  /// All codes of two letters, of which ICU knows those of ISO 3166.
  private static let countryCodes: [String] = {
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { Character(Unicode.Scalar($0)) }
    return letters.flatMap { first in letters.map { String([first, $0]) } }.filter { !noCountries.contains($0) }
  }()

  /// All codes of three digits, of which ICU knows those of UN M49.
  private static let areaCodes = (1...999).map { number in
    String(repeating: "0", count: 3 - String(number).count) + String(number)
  }
}
