import Analyzer
import Segmenter

/// An article with the words and entities of its annotators, as far as those are given.
struct AnnotatedArticle: Decodable {
  struct Entity: Decodable {
    let type: String
    let name: String
    let mentions: [[Int]]
  }

  let path: String
  let text: String
  /// Start and end of each word, white space left out.
  let words: [[Int]]?
  let entities: [Entity]?

  func segmented(as text: Text, fold: ScriptFold) -> SegmentedText? {
    guard let words else { return nil }
    var (divided, end): ([Word], Int) = ([], 0)
    for range in words.map({ TextRange($0[0], $0[1]) }) {
      if range.start > end { divided.append(Word(range: TextRange(end, range.start), kind: .space)) }
      divided.append(Word(range: range, kind: Self.kind(of: range, in: text)))
      end = range.end
    }
    if end < text.count { divided.append(Word(range: TextRange(end, text.count), kind: .space)) }
    return SegmentedText(folded: FoldedText(text, fold: fold), words: divided, sentences: [])
  }

  var resolvedEntities: [Analyzer.Entity]? {
    entities?.enumerated().compactMap { index, entity in
      guard let kind = Analyzer.Entity.Kind(rawValue: entity.type) else { return nil }
      let mentions = entity.mentions.map { Mention(range: TextRange($0[0], $0[1]), kind: kind) }
      return Analyzer.Entity(id: "e\(index + 1)", kind: kind, name: entity.name, aliases: [], mentions: mentions)
    }
  }

  private static func kind(of range: TextRange, in text: Text) -> Word.Kind {
    switch CharacterKind(text[range.start]) {
    case .space: .space
    case .punctuation: .punctuation
    case .digit: ["年", "月", "日", "时", "時"].contains(text[range.end - 1]) ? .date : .number
    case .latin: .latin
    case .han, .other: .word
    }
  }
}
