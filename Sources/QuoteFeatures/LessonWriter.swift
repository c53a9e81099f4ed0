import Analyzer
import Foundation
import Segmenter

/// Writes a JSON object for each article of a file of JSON lines.
struct LessonWriter {
  enum Mode: String {
    /// What a trainer needs.
    case lesson
    /// What was found, in the form of `zhtext analyze`, as far as a scorer reads it.
    case quotes
  }

  private let finder: QuoteFinder
  private let worker: AnalysisWorker
  private let fold = ScriptFold()

  /// - Parameter weights: the path of a file like `quotes.tsv`.
  init(weights: String) throws {
    let rows = try String(contentsOfFile: weights, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    finder = QuoteFinder(weights: rows)
    worker = try ArticleAnalyzer().makeWorker()
  }

  func write(_ path: String, mode: Mode) throws {
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let article = try JSONDecoder().decode(AnnotatedArticle.self, from: Data(line.utf8))
      let output = try mode == .lesson ? lesson(of: article) : quotes(of: article)
      FileHandle.standardOutput.write(output + Data("\n".utf8))
    }
  }
}

extension LessonWriter {
  /// The annotators' words and entities, and our own where they are not given.
  private func read(_ annotated: AnnotatedArticle) throws -> (SegmentedText, Article, [Analyzer.Entity]) {
    let (text, analysis) = try worker.prepare(annotated.text)
    let words = annotated.segmented(as: analysis.article.text, fold: fold) ?? text
    return (words, analysis.article, annotated.resolvedEntities ?? analysis.entities)
  }

  private func lesson(of annotated: AnnotatedArticle) throws -> Data {
    let (text, article, entities) = try read(annotated)
    return try JSONEncoder().encode(finder.lesson(of: text, of: article, entities: entities))
  }

  private func quotes(of annotated: AnnotatedArticle) throws -> Data {
    let (text, article, entities) = try read(annotated)
    let quotes = finder.quotes(in: text, of: article, entities: entities)
    let object: [String: Any] = [
      "source": ["path": annotated.path], "article": ["text": annotated.text],
      "quotes": quotes.map { json($0, in: article.text) },
    ]
    return try JSONSerialization.data(withJSONObject: object)
  }

  private func json(_ quote: Quote, in text: Text) -> [String: Any] {
    var object: [String: Any] = [
      "kind": quote.kind.rawValue, "start": quote.content.start, "end": quote.content.end,
    ]
    if let name = quote.name { object["name"] = name }
    if let speaker = quote.speaker {
      object["speaker"] = ["start": speaker.start, "end": speaker.end, "text": String(text[speaker])]
    }
    if let cue = quote.cue { object["cue"] = ["text": cue.parts.map { text[$0] }.joined(separator: "…")] }
    return object
  }
}
