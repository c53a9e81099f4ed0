public import Segmenter

/// Analyses articles one after another: the whole, or single stages for those who need no more.
///
/// A worker owns handles of ICU and buffers; it is made by a thread and stays with it.
public final class AnalysisWorker {
  private let analyzer: ArticleAnalyzer
  private let segmentation: SegmentationWorker
  private var converters: [Script: ScriptConverter] = [:]

  init(_ analyzer: ArticleAnalyzer) throws {
    self.analyzer = analyzer
    segmentation = try analyzer.segmenter.makeWorker()
  }

  /// Analyses a string, which is not cleaned.
  public func analyze(_ text: String, stages: AnalysisStages = .everything) throws -> Analysis {
    try analyze(PlaceholderReader.article(text: text), from: PlaceholderReader.source(text: text), stages: stages)
  }

  /// Analyses the bytes of a file.
  /// - Parameter path: what the user calls the file; its ending tells what it holds.
  public func analyze(_ bytes: [UInt8], path: String?, stages: AnalysisStages = .everything) throws -> Analysis {
    let (source, text) = try decode(bytes, path: path)
    return try analyze(PlaceholderReader.article(text: text), from: source, stages: stages)
  }

  /// The text of a file, markup and all.
  public func decode(_ bytes: [UInt8], path: String?) throws -> (source: Source, text: String) {
    PlaceholderReader.decode(bytes, path: path)
  }

  /// The text in another script.
  public func convert(_ text: String, to script: Script) throws -> String {
    try converter(to: script).convert(text)
  }
}

extension AnalysisWorker {
  private func analyze(_ article: Article, from source: Source, stages: AnalysisStages) throws -> Analysis {
    let text = segmentation.segment(article.text, paragraphs: article.paragraphs.map(\.range))
    return Analysis(source: source, article: article, words: text.words, entities: [], quotes: [], keywords: [])
  }

  private func converter(to script: Script) throws -> ScriptConverter {
    if let converter = converters[script] { return converter }
    let converter = try ScriptConverter(to: script)
    converters[script] = converter
    return converter
  }
}
