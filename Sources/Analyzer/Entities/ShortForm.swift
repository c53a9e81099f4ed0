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
    case .geopolitical: return placeStem(of: full).map { NameKey($0) == short } ?? false
    default: return false
    }
  }

  /// A place's name without its ending, where two characters are left: 洛阳 of 洛阳市.
  static func placeStem(of name: String) -> String? {
    guard let last = name.unicodeScalars.last, placeEndings.contains(last), name.unicodeScalars.count > 2 else {
      return nil
    }
    return String(name.dropLast())
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
}
