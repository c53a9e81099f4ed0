import Segmenter

/// Candidates that punctuation shows: works in 《》, and Latin names in brackets behind a name (（John Kirby）).
struct BracketFinder {
  private static let opening: Set<String> = ["（", "("]
  private static let closing: Set<String> = ["）", ")"]
  private static let longestTitle = 30

  /// The content of 《》: a medium where its ending says so, else a work.
  func works(in sentence: SegmentedText.Sentence, of context: NameContext) -> [NameCandidate] {
    var opened: Int?
    return sentence.words.compactMap { index in
      if context.keys[index] == "《" { opened = index }
      guard context.keys[index] == "》", let open = opened else { return nil }
      opened = nil
      return work(open + 1..<index, context)
    }
  }

  /// The Latin names that stand in brackets right behind chosen names, with the kinds of these.
  func latinNames(behind names: [NameCandidate], in context: NameContext) -> [NameCandidate] {
    let byEnd = Dictionary(names.map { ($0.range.end, $0.kind) }) { first, _ in first }
    return context.words.indices.compactMap { index in
      guard Self.opening.contains(context.keys[index]), let kind = byEnd[context.words[index].range.start] else {
        return nil
      }
      return latinName(from: index + 1, kind: kind, context)
    }
  }
}

extension BracketFinder {
  private func work(_ words: Range<Int>, _ context: NameContext) -> NameCandidate? {
    guard !words.isEmpty, case let range = context.range(of: words), range.count <= Self.longestTitle else {
      return nil
    }
    return NameCandidate(range: range, kind: kind(of: words, context), confidence: 1)
  }

  private func kind(of words: Range<Int>, _ context: NameContext) -> Entity.Kind {
    if let known = context.known[words.lowerBound].last, known.end == words.upperBound { return known.entry.kind }
    let last = context.keys[words.upperBound - 1].unicodeScalars
    let isMedium = (1...3).contains { length in
      Self.mediaEndings.contains(String(last.suffix(length)))
    }
    return isMedium && words.count <= 4 ? .organisation : .miscellaneous
  }

  private static let mediaEndings: Set<String> = ["报", "日报", "时报", "晚报", "周刊", "杂志", "新闻", "邮报", "月刊", "网"]

  private func latinName(from start: Int, kind: Entity.Kind, _ context: NameContext) -> NameCandidate? {
    var end = start
    while end < context.words.count, isLatinPart(end, context) { end += 1 }
    guard end > start, context.words[end - 1].kind == .latin, end < context.words.count,
      Self.closing.contains(context.keys[end]) || ["，", ",", "、"].contains(context.keys[end])
    else { return nil }
    return NameCandidate(range: context.range(of: start..<end), kind: kind, confidence: 1)
  }

  private func isLatinPart(_ index: Int, _ context: NameContext) -> Bool {
    let word = context.words[index]
    return word.kind == .latin || word.kind == .space || [".", "-", "&", "'"].contains(context.keys[index])
  }
}
