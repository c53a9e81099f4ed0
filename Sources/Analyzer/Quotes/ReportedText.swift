internal import Segmenter

/// A segmented article with its quotation marks, passages and mentions: what every decision about quotations looks at.
struct ReportedText: Sendable {
  /// A sentence that does not end within quotation marks.
  struct Passage: Hashable, Sendable {
    let range: TextRange
    let paragraph: Int
    let isTitle: Bool
  }

  /// A mention with the index of its entity.
  struct Named: Hashable, Sendable {
    let mention: Mention
    let entity: Int
  }

  let folded: FoldedText
  /// The article's words, cut where a mention starts or ends within one.
  let words: [Word]
  let entities: [Entity]
  let marks: [MarkedRange]
  let passages: [Passage]
  /// In the order of the text.
  let mentions: [Named]
  /// The folded characters of each word, one blank for all white space.
  let keys: [String]
  /// The words beside people's names.
  let titles: Titles
  /// Index of the person named most often.
  let mainPerson: Int?
  /// How often each text stands in marks.
  let markedTexts: [String: Int]
  /// Whether a position lies in a pair of marks, the marks included.
  private let marked: [Bool]
  private let wordAt: [Int32]

  init(text: SegmentedText, article: Article, entities: [Entity]) {
    folded = text.folded
    self.entities = entities
    let read = article.paragraphs.enumerated().filter { $0.element.role != .credit && $0.element.duplicateOf == nil }
    let found = QuotationMarks().pairs(in: text.text, paragraphs: read.map { $0.element.range })
    marks = found.map { MarkedRange(content: $0.content, whole: $0.whole, paragraph: read[$0.paragraph].offset) }
    var marked = [Bool](repeating: false, count: text.text.count)
    for mark in marks { for position in mark.whole.indices { marked[position] = true } }
    self.marked = marked
    passages = PassageSplitter(text: text.text, marks: marks).passages(of: read.map { ($0.offset, $0.element) })
    mentions = entities.enumerated()
      .flatMap { index, entity in entity.mentions.map { Named(mention: $0, entity: index) } }
      .sorted { $0.mention.range < $1.mention.range }
    let words = Self.cut(text.words, at: mentions)
    self.words = words
    keys = words.map { $0.kind == .space ? " " : text.folded[$0.range] }
    var wordAt = [Int32](repeating: -1, count: text.text.count + 1)
    for (index, word) in words.enumerated() {
      for position in word.range.indices { wordAt[position] = Int32(index) }
    }
    self.wordAt = wordAt
    mainPerson = entities.indices.filter { entities[$0].kind == .person }
      .max { (entities[$0].mentions.count, $1) < (entities[$1].mentions.count, $0) }
    markedTexts = Dictionary(marks.map { (text.folded[$0.content], 1) }, uniquingKeysWith: +)
    titles = Titles(mentions, words: words, keys: keys, wordAt: wordAt)
  }

  var text: Text { folded.text }

  private static func cut(_ words: [Word], at mentions: [Named]) -> [Word] {
    let edges = Set(mentions.flatMap { [$0.mention.range.start, $0.mention.range.end] })
    return words.flatMap { word in
      let inner = word.range.indices.dropFirst().filter { edges.contains($0) }
      guard !inner.isEmpty else { return [word] }
      return zip([word.range.start] + inner, inner + [word.range.end])
        .map { Word(range: TextRange($0, $1), kind: word.kind) }
    }
  }

  /// The indices of the words that lie within a range.
  func words(in range: TextRange) -> Range<Int> {
    let first = words.partitioningIndex { $0.range.start >= range.start }
    let last = words.partitioningIndex { $0.range.end > range.end }
    return first..<max(first, last)
  }

  func isMarked(_ position: Int) -> Bool { marked[position] }

  /// The index of the word that holds a position, or nil.
  func word(at position: Int) -> Int? {
    guard wordAt.indices.contains(position), wordAt[position] >= 0 else { return nil }
    return Int(wordAt[position])
  }

  /// The index of the passage that holds a position, or nil.
  func passage(at position: Int) -> Int? {
    let index = passages.partitioningIndex { $0.range.end > position }
    return index < passages.count && passages[index].range.contains(position) ? index : nil
  }

  /// The mentions that lie within a range.
  func mentions(in range: TextRange) -> ArraySlice<Named> {
    let first = mentions.partitioningIndex { $0.mention.range.start >= range.start }
    let last = mentions.partitioningIndex { $0.mention.range.start >= range.end }
    return mentions[first..<max(first, last)]
  }

  /// The pairs of marks that start within a range.
  func marks(in range: TextRange) -> ArraySlice<MarkedRange> {
    let first = marks.partitioningIndex { $0.whole.start >= range.start }
    let last = marks.partitioningIndex { $0.whole.start >= range.end }
    return marks[first..<max(first, last)]
  }

  /// The mention that holds a position, or nil.
  func mention(at position: Int) -> Named? {
    let index = mentions.partitioningIndex { $0.mention.range.end > position }
    return index < mentions.endIndex && mentions[index].mention.range.contains(position) ? mentions[index] : nil
  }

  /// A scalar of the folded text, or a space outside it.
  func scalar(_ position: Int) -> Unicode.Scalar {
    folded.scalars.indices.contains(position) ? folded.scalars[position] : " "
  }
}
