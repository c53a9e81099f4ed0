public import ICU

/// Divides texts into sentences and words.
///
/// Immutable and shared; a worker of each thread does the work.
public struct WordSegmenter: Sendable {
  public let lexicon: Lexicon
  public let names: PersonNameModel
  public let fold: ScriptFold

  /// - Parameter userWords: words that always win, in either script.
  public init(userWords: [String] = []) {
    fold = ScriptFold()
    lexicon = Lexicon(userWords: userWords, fold: fold)
    names = PersonNameModel()
  }

  /// Opens ICU's breaker; keep the worker for many texts, but on one thread at a time.
  public func makeWorker() throws(ICUError) -> SegmentationWorker { try SegmentationWorker(self) }
}

/// Segments texts one after another; not shared between threads.
public final class SegmentationWorker {
  private let segmenter: WordSegmenter
  private let breaker: WordBreaker
  private let splitter = SentenceSplitter()

  init(_ segmenter: WordSegmenter) throws(ICUError) {
    self.segmenter = segmenter
    breaker = try WordBreaker()
  }

  /// The words and sentences of the paragraphs of a text, which do not overlap.
  ///
  /// Complexity: linear in the length of the text.
  public func segment(_ text: Text, paragraphs: [TextRange]) -> SegmentedText {
    let folded = FoldedText(text, fold: segmenter.fold)
    let finder = WordFinder(segmenter, folded, boundaries: boundaries(of: text))
    var words: [Word] = []
    var sentences: [SegmentedText.Sentence] = []
    for (index, paragraph) in paragraphs.enumerated() {
      for range in splitter.sentences(of: text, in: paragraph) {
        let first = words.count
        words += finder.words(in: range)
        sentences.append(.init(range: range, words: first..<words.count, paragraph: index))
      }
    }
    return SegmentedText(folded: folded, words: words, sentences: sentences)
  }

  /// The words and sentences of a text, each line of it a paragraph.
  public func segment(_ text: Text) -> SegmentedText {
    let breaks = text.scalars.indices.filter { text.scalars[$0] == "\n" }
    let starts = [0] + breaks.map { $0 + 1 }
    let paragraphs = zip(starts, breaks + [text.count]).map { TextRange($0, $1) }
    return segment(text, paragraphs: paragraphs.filter { !$0.isEmpty })
  }

  /// Where ICU ends words. ICU only refuses texts when memory is short; then the lexicon does without it.
  private func boundaries(of text: Text) -> [Int] {
    var string = text.string
    let offsets = string.withUTF8 { bytes in (try? breaker.boundaries(of: bytes)) ?? [] }
    return text.positions(ofUTF8: offsets)
  }
}
