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
    let source = Source(path: nil, encoding: "UTF-8", bytes: text.utf8.count, warnings: [])
    return try analyze(analyzer.reader.read(uncleaned: text), from: source, stages: stages)
  }

  /// Analyses the bytes of a file.
  /// - Parameter path: what the user calls the file; what it holds is told by its content.
  public func analyze(_ bytes: [UInt8], path: String?, stages: AnalysisStages = .everything) throws -> Analysis {
    let decoded = try analyzer.decoder.decode(bytes, path: path)
    let (article, warnings) = analyzer.reader.read(decoded)
    let source = Source(path: path, encoding: decoded.encoding, bytes: bytes.count, warnings: warnings)
    return try analyze(article, from: source, stages: stages)
  }

  /// The text of a file, markup and all.
  public func decode(_ bytes: [UInt8], path: String?) throws -> (source: Source, text: String) {
    let decoded = try analyzer.decoder.decode(bytes, path: path)
    let source = Source(
      path: path, encoding: decoded.encoding, bytes: bytes.count, warnings: decoded.warnings)
    return (source, decoded.string)
  }

  /// A plain text's words and entities, for a trainer of what comes behind them; the text stays as it is.
  package func prepare(_ string: String) throws -> (text: SegmentedText, analysis: Analysis) {
    let read = try analyze(Array(string.utf8), path: nil, stages: .entities)
    let analysis = read.article.text.string == string ? read : try analyze(string, stages: .entities)
    return (segmentation.segment(analysis.article.text, paragraphs: analysis.article.paragraphs.map(\.range)), analysis)
  }

  /// The text in another script.
  public func convert(_ text: String, to script: Script) throws -> String {
    try converter(to: script).convert(text)
  }
}

extension AnalysisWorker {
  private func analyze(_ article: Article, from source: Source, stages: AnalysisStages) throws -> Analysis {
    let text = segmentation.segment(article.text, paragraphs: article.paragraphs.map(\.range))
    let entities = stages.contains(.entities) ? entities(in: text, of: article) : []
    let quotes =
      stages.contains(.quotes) ? analyzer.quoteFinder.quotes(in: text, of: article, entities: entities) : []
    let keywords = stages.contains(.keywords) ? analyzer.ranker.keywords(in: text, of: article) : []
    return Analysis(
      source: source, article: article, words: text.words, entities: entities, quotes: quotes, keywords: keywords)
  }

  private func entities(in text: SegmentedText, of article: Article) -> [Entity] {
    var resolver = EntityResolver(text, countries: analyzer.nameLists.countryCharacters)
    return resolver.entities(of: analyzer.tagger.mentions(in: text, of: article))
  }

  private func converter(to script: Script) throws -> ScriptConverter {
    if let converter = converters[script] { return converter }
    let converter = try ScriptConverter(to: script)
    converters[script] = converter
    return converter
  }
}
