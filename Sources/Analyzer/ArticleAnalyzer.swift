import Segmenter

/// Analyses Chinese news articles: the entry point of the library.
///
/// An analyzer holds the word lists and models, which never change, and may be used by many threads at once. Each call of
/// `analyze` opens what ICU needs anew; for many articles make a worker a thread and keep it.
public struct ArticleAnalyzer: Sendable {
  public struct Options: Sendable {
    /// Words of the user's own, which always win over the built-in lists.
    public var lexicon: [String] = []
    /// ICU's name of the encoding of all files (`GB18030`, `Big5`), or nil to guess it for each.
    public var encoding: String?

    public init() {}
  }

  let segmenter: WordSegmenter
  let decoder: TextDecoder
  let reader = ArticleReader()
  let nameLists: NameLists
  let tagger: any EntityTagger
  let quoteFinder: QuoteFinder
  let ranker = KeywordRanker()

  /// - Throws: where ICU does not know the encoding.
  public init(_ options: Options = Options()) throws {
    segmenter = WordSegmenter(userWords: options.lexicon)
    decoder = try TextDecoder(encoding: options.encoding)
    nameLists = NameLists()
    quoteFinder = QuoteFinder()
    tagger = RuleEntityTagger(segmenter, lists: nameLists)
  }

  /// Whether ICU knows an encoding by this name.
  public static func isKnown(encoding: String) -> Bool { (try? TextDecoder(encoding: encoding)) != nil }

  /// A worker for one thread.
  /// - Throws: where ICU cannot be opened.
  public func makeWorker() throws -> AnalysisWorker { try AnalysisWorker(self) }

  /// Analyses a text as it stands; nothing is cleaned away, and `article.text` is the string itself.
  public func analyze(_ text: String) throws -> Analysis { try makeWorker().analyze(text) }

  /// Analyses a file of plain text, Markdown or HTML.
  /// - Throws: `FileError` where it cannot be read.
  public func analyze(file path: String) throws -> Analysis {
    try makeWorker().analyze(FileReader().bytes(of: path), path: path)
  }
}
