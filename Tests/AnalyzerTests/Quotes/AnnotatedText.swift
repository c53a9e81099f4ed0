import Testing

@testable import Analyzer
@testable import Segmenter

/// An article written for a test: words stand apart by one blank, an entity is `{PER 柯比}` and may be given its full name
/// (`{PER=约翰‧柯比 柯比}`); a line is a paragraph, the first one the title.
struct AnnotatedText {
  let text: SegmentedText
  let article: Article
  let entities: [Analyzer.Entity]

  init(_ annotated: String) {
    var builder = Builder()
    for line in annotated.split(separator: "\n") { builder.add(line) }
    let text = Text(builder.string)
    self.text = SegmentedText(folded: FoldedText(text, fold: ScriptFold()), words: builder.words, sentences: [])
    let paragraphs = builder.paragraphs.enumerated().map { Paragraph(range: $1, role: $0 == 0 ? .title : .body) }
    article = Article(metadata: Article.Metadata(), text: text, paragraphs: paragraphs, script: nil)
    entities = builder.names.enumerated().map { index, name in
      Analyzer.Entity(
        id: "e\(index + 1)", kind: builder.mentions[name]?.first?.kind ?? .person, name: name, aliases: [],
        mentions: builder.mentions[name] ?? [])
    }
  }

  var found: [Quote] { QuoteFinder().quotes(in: text, of: article, entities: entities) }

  /// `kind speaker(name) cue: content` of every quotation.
  var quotes: [String] {
    found.map { quote in
      let speaker = quote.speaker.map { String(text.text[$0]) } ?? "-"
      let cue = quote.cue.map { $0.parts.map { String(text.text[$0]) }.joined(separator: "…") } ?? "-"
      return "\(quote.kind.rawValue) \(speaker)(\(quote.name ?? "-")) \(cue): \(text.text[quote.content])"
    }
  }
}

extension AnnotatedText {
  private struct Builder {
    var string = ""
    var count = 0
    var words: [Word] = []
    var paragraphs: [TextRange] = []
    var names: [String] = []
    var mentions: [String: [Mention]] = [:]

    mutating func add(_ line: Substring) {
      if !string.isEmpty { append("\n") }
      let start = count
      var open: (start: Int, label: Substring)?
      for part in line.split(separator: " ") {
        if part.hasPrefix("{") {
          open = (count, part.dropFirst())
          continue
        }
        append(part.hasSuffix("}") ? part.dropLast() : part)
        if part.hasSuffix("}"), let mention = open { close(mention.label, from: mention.start) }
      }
      paragraphs.append(TextRange(start, count))
    }

    private mutating func append(_ word: Substring) {
      let start = count
      string += word
      count += word.unicodeScalars.count
      words.append(Word(range: TextRange(start, count), kind: Self.kind(of: word)))
    }

    private mutating func close(_ label: Substring, from start: Int) {
      let parts = label.split(separator: "=")
      guard let kind = Analyzer.Entity.Kind(rawValue: String(parts[0])) else { return }
      let name =
        parts.count > 1 ? String(parts[1]) : String(string.unicodeScalars.suffix(count - start).map(Character.init))
      if mentions[name] == nil { names.append(name) }
      mentions[name, default: []].append(Mention(range: TextRange(start, count), kind: kind))
    }

    private static func kind(of word: Substring) -> Word.Kind {
      guard let first = word.unicodeScalars.first else { return .word }
      switch CharacterKind(first) {
      case .punctuation: return .punctuation
      case .space: return .space
      case .digit: return .number
      case .latin: return .latin
      default: return .word
      }
    }
  }
}
