import Segmenter

/// Finds again, elsewhere in the article, what one place of it showed to be a name, and the parts of names with dots (柯比).
struct RepeatedNameFinder {
  private let context: NameContext
  /// The kinds of names and parts of names, by their folded characters.
  private var kinds: [String: Entity.Kind] = [:]
  private static let confidence: Float = 0.85
  private static let longestInWords = 6

  init(_ names: [NameCandidate], in context: NameContext) {
    self.context = context
    for name in names where name.range.count > 1 {
      let key = context.text.folded[name.range]
      kinds[key] = kinds[key] ?? name.kind
      guard name.kind == .person else { continue }
      for part in Self.parts(of: key) where kinds[part] == nil { kinds[part] = .person }
    }
  }

  func candidates() -> [NameCandidate] {
    context.text.sentences.flatMap { sentence in
      sentence.words.flatMap { names(from: $0, upTo: sentence.words.upperBound) }
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

  private static func parts(of key: String) -> [String] {
    let parts = key.unicodeScalars.split { NameDots.all.contains($0) }
    guard parts.count > 1 else { return [] }
    return parts.filter { $0.count > 1 }.map { String($0) }
  }
}
