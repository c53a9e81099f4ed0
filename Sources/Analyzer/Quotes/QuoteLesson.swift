package import Segmenter

/// What the trainer of `quotes.tsv` sees of an article: every decision with its candidates and their features.
package struct QuoteLesson: Encodable, Sendable {
  /// A cue that may report a clause, and the commas at which the clause may end.
  package struct Clause: Encodable, Sendable {
    let cue: String
    let content: [Int]
    let features: [String]
    let ends: [End]
  }

  package struct End: Encodable, Sendable {
    let position: Int
    let features: [String]
  }

  package struct Mark: Encodable, Sendable {
    let content: [Int]
    let features: [String]
  }

  /// A quotation that was found, and the words that may name its speaker.
  package struct Utterance: Encodable, Sendable {
    let content: [Int]
    let candidates: [Candidate]
  }

  package struct Candidate: Encodable, Sendable {
    /// None where the subject is left out.
    let range: [Int]?
    /// The name of the entity that the words mention, if they do.
    let name: String?
    let features: [String]
    let antecedents: [Antecedent]
  }

  package struct Antecedent: Encodable, Sendable {
    let name: String
    let features: [String]
  }

  let clauses: [Clause]
  let marks: [Mark]
  let utterances: [Utterance]
}

extension QuoteFinder {
  /// The decisions that the finder takes in an article; later ones depend on the earlier ones' weights.
  package func lesson(of text: SegmentedText, of article: Article, entities: [Entity]) -> QuoteLesson {
    let text = ReportedText(text: text, article: article, entities: entities)
    let all = reports.reports(in: text)
    let byPassage = PassageReports(all, passages: text.passages.count)
    return QuoteLesson(
      clauses: all.compactMap { lesson(of: $0, in: text, among: byPassage[$0.passage]) },
      marks: markLessons(in: text, reports: byPassage, all: all), utterances: speakerLessons(in: text))
  }

  private func lesson(of report: Report, in text: ReportedText, among reports: [Report]) -> QuoteLesson.Clause? {
    guard clauses.isCandidate(report, in: text) else { return nil }
    let ends = clauses.boundaries(of: report, in: text).map {
      QuoteLesson.End(position: $0, features: clauses.endFeatures(of: report, at: $0, in: text, among: reports))
    }
    return QuoteLesson.Clause(
      cue: report.key, content: report.content.bounds,
      features: clauses.features(of: report, in: text, among: reports), ends: ends)
  }

  private func markLessons(in text: ReportedText, reports: PassageReports, all: [Report]) -> [QuoteLesson.Mark] {
    let found = all.compactMap { clauses.clause(of: $0, in: text, among: reports[$0.passage]) }
    let byPassage = Dictionary(grouping: found) { $0.report.passage }
    return text.marks.map {
      let link = link(of: $0, in: text, reports: reports, clauses: byPassage)
      return QuoteLesson.Mark(content: $0.content.bounds, features: marks.features(of: $0, link: link, in: text))
    }
  }

  private func speakerLessons(in text: ReportedText) -> [QuoteLesson.Utterance] {
    var earlier = EarlierSpeakers()
    return utterances(in: text).map { utterance in
      let report = utterance.report ?? unreported(utterance, in: text)
      let candidates = speakers.candidates(for: report, zone: utterance.zone, in: text)
      let choices = candidates.map { candidate in
        QuoteLesson.Candidate(
          range: candidate.range?.bounds, name: candidate.entity.map { text.entities[$0].name },
          features: speakers.features(of: candidate, for: report, zone: utterance.zone, in: text, among: candidates),
          antecedents: candidate.entity == nil ? lessons(of: candidate, for: utterance, in: text, earlier: earlier) : []
        )
      }
      earlier.append(speaker(of: utterance, in: text, earlier: earlier), at: utterance.content)
      return QuoteLesson.Utterance(content: utterance.content.bounds, candidates: choices)
    }
  }

  private func lessons(
    of candidate: SpeakerCandidate, for utterance: Utterance, in text: ReportedText, earlier: EarlierSpeakers
  ) -> [QuoteLesson.Antecedent] {
    let position = utterance.report?.cueRange.start ?? utterance.content.start
    let found = resolver.antecedents(of: candidate, at: position, in: text, earlier: earlier)
    return found.map {
      QuoteLesson.Antecedent(
        name: $0.name,
        features: resolver.features(
          of: $0, for: candidate, report: utterance.report, at: position, in: text, earlier: earlier, among: found))
    }
  }
}

extension TextRange {
  fileprivate var bounds: [Int] { [start, end] }
}
