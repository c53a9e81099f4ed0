import ICU

/// What ICU's `Traditional-Simplified` does to each character of the BMP, as the text of `fold.txt`.
struct FoldTable {
  private let transliterator: Transliterator
  private let big5: Set<Unicode.Scalar>

  init() throws {
    transliterator = try Transliterator("Traditional-Simplified")
    big5 = try Self.charactersOfBig5()
  }

  var text: String {
    get throws {
      let pairs = try Self.hanCharacters.compactMap { source in
        try folded(source).map { target in
          big5.contains(target) ? "\(source)\(target)" : "\(source)\(target)\tsimplified"
        }
      }
      return Self.header + pairs.joined(separator: "\n")
    }
  }
}

extension FoldTable {
  private static let header = """
    # Characters folded to simplified one to one: a traditional character and its simplified one.
    # A second field `simplified` tells that traditional text (Big5) has no such character.
    # Source: ICU \(icuVersion), transliterator Traditional-Simplified (Unicode licence).
    # Rebuild: scripts/compile-tables

    """

  private static let hanCharacters: [Unicode.Scalar] =
    (Array(0x3400...0x4DBF) + Array(0x4E00...0x9FFF)).compactMap { Unicode.Scalar(UInt32($0)) }

  private func folded(_ source: Unicode.Scalar) throws -> Unicode.Scalar? {
    let target = Array(try transliterator.transliterate(String(source)).unicodeScalars)
    guard target.count == 1, target[0] != source, target[0].value <= UInt16.max else { return nil }
    return target[0]
  }

  private static func charactersOfBig5() throws -> Set<Unicode.Scalar> {
    let trails = Array(UInt8(0x40)...0x7E) + Array(UInt8(0xA1)...0xFE)
    let bytes = (UInt8(0xA4)...0xF9).flatMap { lead in trails.flatMap { [lead, $0] } }
    return Set(try TextConverter(encoding: "Big5").decode(bytes).text.unicodeScalars)
  }
}
