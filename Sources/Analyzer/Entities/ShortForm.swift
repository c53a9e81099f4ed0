import Segmenter

/// The short forms by which an article names again what it has named in full.
enum ShortForm {
  private static let placeEndings: Set<Unicode.Scalar> = ["省", "市", "县", "区", "州", "镇", "国"]

  /// 柯比 of 约翰‧柯比, 近平 of 习近平, 北京 of 北京市; of two characters at least.
  /// - Parameter name: the full name, folded, dots included.
  static func forms(of name: String, kind: Entity.Kind) -> [NameKey] {
    switch kind {
    case .person: parts(of: name) + givenName(of: NameKey(name))
    case .geopolitical: placeStem(of: name).map { [NameKey($0)] } ?? []
    default: []
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
  private static func parts(of name: String) -> [NameKey] {
    let parts = name.unicodeScalars.split { NameDots.all.contains($0) || $0.properties.isWhitespace }
    return parts.count > 1 ? parts.filter { $0.count > 1 }.map { NameKey(String($0)) } : []
  }

  private static func givenName(of name: NameKey) -> [NameKey] {
    guard name.characters.count == 3, !name.isLatin else { return [] }
    return [NameKey(String(String.UnicodeScalarView(name.characters.dropFirst())))]
  }
}
