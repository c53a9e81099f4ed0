import Segmenter

/// Whether one name is a short form of another one in the same article.
enum ShortForm {
  private static let placeEndings: Set<Unicode.Scalar> = ["省", "市", "县", "区", "州", "镇", "国"]

  /// - Parameter full: the fuller name, folded, dots included.
  static func matches(_ short: NameKey, full: String, kind: Entity.Kind) -> Bool {
    let key = NameKey(full)
    guard short.characters.count >= 2, short.characters.count < key.characters.count else { return false }
    switch kind {
    case .person: return isPart(short, of: full) || isGivenName(short, of: key)
    case .geopolitical: return key.characters.dropLast() == short.characters[...] && endsAsPlace(key)
    default: return false
    }
  }
}

extension ShortForm {
  private static func isPart(_ short: NameKey, of full: String) -> Bool {
    let parts = full.lowercased().unicodeScalars.split { NameDots.all.contains($0) || $0.properties.isWhitespace }
    return parts.count > 1 && parts.contains { Array($0) == short.characters }
  }

  /// 近平 of 习近平.
  private static func isGivenName(_ short: NameKey, of full: NameKey) -> Bool {
    short.characters.count == 2 && full.characters.count == 3 && full.characters.dropFirst() == short.characters[...]
  }

  private static func endsAsPlace(_ key: NameKey) -> Bool { key.characters.last.map(placeEndings.contains) ?? false }
}
