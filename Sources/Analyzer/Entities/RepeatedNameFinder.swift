import Segmenter

/// Finds again, elsewhere in the article, what one place of it showed to be a name, and short forms: parts of names
/// with dots (柯比), places without their ending (洛阳 of 洛阳市).
struct RepeatedNameFinder {
  private let context: NameContext
  /// The kinds of names and parts of names, by their folded characters.
  private var kinds: [String: Entity.Kind] = [:]
  /// The first characters of the names of persons.
  private var initials: Set<String> = []
  private static let confidence: Float = 0.85
  private static let longestInWords = 6

  /// - Parameter linked: names that the page links to its tag pages.
  init(_ names: [NameCandidate], linked: [(key: String, kind: Entity.Kind)], in context: NameContext) {
    self.context = context
    for name in linked where name.key.unicodeScalars.count > 1 { kinds[name.key] = name.kind }
    for name in names where name.range.count > 1 {
      let key = context.text.folded[name.range]
      kinds[key] = kinds[key] ?? name.kind
      if name.kind == .geopolitical, let stem = ShortForm.placeStem(of: key) {
        kinds[stem] = kinds[stem] ?? .geopolitical
      }
      guard name.kind == .person else { continue }
      initials.formUnion(key.first.map { [String($0)] } ?? [])
      for part in Self.parts(of: key) where kinds[part] == nil { kinds[part] = .person }
    }
  }

  func candidates() -> [NameCandidate] {
    context.text.sentences.flatMap { sentence in
      sentence.words.flatMap { index in
        names(from: index, upTo: sentence.words.upperBound) + meeting(at: index, upTo: sentence.words.upperBound)
      }
    }
  }
}

extension RepeatedNameFinder {
  private func names(from start: Int, upTo limit: Int) -> [NameCandidate] {
    var key = ""
    return (start..<min(limit, start + Self.longestInWords)).compactMap { index in
      key += context.keys[index]
      guard let kind = kinds[key] else { return nil }
      return NameCandidate(range: context.range(of: start..<index + 1), kind: kind, confidence: Self.confidence)
    }
  }

  /// 习 and 普 in 习普会: a meeting of two persons of the article, each named by the first character.
  private func meeting(at index: Int, upTo limit: Int) -> [NameCandidate] {
    let start = context.words[index].range.start
    let characters = TextRange(start, start + 2)
    guard context.words[limit - 1].range.end > characters.end, context.text.folded.scalars[characters.end] == "会",
      context.text.words(in: characters).last.map({ context.words[$0].range.end }) == characters.end
    else { return [] }
    let pair = characters.indices.map { TextRange($0, $0 + 1) }
    guard pair.allSatisfy({ initials.contains(context.text.folded[$0]) }) else { return [] }
    return pair.map { NameCandidate(range: $0, kind: .person, confidence: 1) }
  }

  private static func parts(of key: String) -> [String] {
    let parts = key.unicodeScalars.split { NameDots.all.contains($0) }
    guard parts.count > 1 else { return [] }
    return parts.filter { $0.count > 1 }.map { String($0) }
  }
}
