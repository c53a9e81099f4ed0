internal import Segmenter

/// Reads the names in bylines: `苑苏文 包志明`, `陆睿、周思雨`.
struct PersonNames: Sendable {
  private let surnames: Set<String>

  init() {
    surnames = Set(
      DictionaryFile("surnames.txt").rows.lazy.filter { $0.count < 2 || $0[1] == "cn" }.map { String($0[0]) })
  }

  /// The names that a text consists of, by their ranges in it; nil where a part of it is no name.
  func names(in text: Substring) -> [Substring]? {
    let parts = text.split { " 、，,/;；&*#".contains($0) }
    guard !parts.isEmpty, parts.count <= 8, parts.allSatisfy(isName) else { return nil }
    return parts
  }

  /// Whether a text may be the name of one person: a surname and a given name, or a foreign name with its dot.
  func isName(_ text: Substring) -> Bool {
    if text.contains(where: { "·‧•・".contains($0) }) {
      return (4...20).contains(text.count) && text.allSatisfy(\.isLetterOrDot)
    }
    guard text.unicodeScalars.allSatisfy({ CharacterKind($0) == .han }) else { return false }
    if surnames.contains(String(text.prefix(2))), (3...4).contains(text.count) { return true }
    return surnames.contains(String(text.prefix(1))) && (2...3).contains(text.count)
  }

  /// Divides a name from what is written right behind it (`王大明台北`), where the rest is as `accepts` says.
  func divide(_ text: Substring, accepts: (Substring) -> Bool) -> (name: Substring, rest: Substring)? {
    for count in [3, 2, 4] where text.count > count {
      let (name, rest) = (text.prefix(count), text.dropFirst(count))
      if isName(name), accepts(rest) { return (name, rest) }
    }
    return nil
  }
}

extension Character {
  fileprivate var isLetterOrDot: Bool { isLetter || "·‧•・.".contains(self) }
}
