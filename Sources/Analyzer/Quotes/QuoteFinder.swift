public import Segmenter

/// Finds who said what in an article, directly and indirectly.
///
/// Lists name what may be a cue, a mark or a speaker; small linear models (`quotes.tsv`) choose among the candidates.
/// Time is linear in the length of the text.
public struct QuoteFinder: Sendable {
  let reports: ReportFinder
  let clauses: ClauseFinder
  let linker = MarkLinker()
  let marks: MarkClassifier
  let speakers: SpeakerFinder
  let resolver: SpeakerResolver

  public init() { self.init(scorer: LinearScorer()) }

  /// - Parameter weights: rows of another `quotes.tsv`: decision, feature, weight.
  package init(weights: [[Substring]]) { self.init(scorer: LinearScorer(rows: weights)) }

  init(scorer: LinearScorer) {
    let (cues, words) = (CueList(), SpeakerWords())
    let classes = WordClasses(words: words, cues: cues)
    reports = ReportFinder(cues: cues, words: words)
    clauses = ClauseFinder(scorer: scorer, classes: classes)
    marks = MarkClassifier(scorer: scorer, classes: classes)
    speakers = SpeakerFinder(scorer: scorer, classes: classes)
    resolver = SpeakerResolver(scorer: scorer, classes: classes)
  }

  /// The quotations in the order of the text.
  public func quotes(in text: SegmentedText, of article: Article, entities: [Entity]) -> [Quote] {
    let text = ReportedText(text: text, article: article, entities: entities)
    let found = utterances(in: text)
    var earlier = EarlierSpeakers()
    return found.enumerated().map { index, utterance in
      let speaker = speaker(of: utterance, in: text, earlier: earlier)
      earlier.append(speaker, at: utterance.content)
      return quote(utterance, by: speaker, number: index + 1, in: text)
    }
  }

  private func quote(_ utterance: Utterance, by speaker: Speaker, number: Int, in text: ReportedText) -> Quote {
    Quote(
      id: "q\(number)", kind: utterance.kind, content: utterance.content, speaker: speaker.range, name: speaker.name,
      entity: speaker.entity.map { text.entities[$0].id },
      cue: utterance.report.flatMap { $0.cue.isEmpty ? nil : Cue(parts: $0.cue) },
      paragraph: utterance.paragraph)
  }
}

/// What was said, before its speaker is known.
struct Utterance: Hashable, Sendable {
  let kind: Quote.Kind
  let content: TextRange
  let paragraph: Int
  let report: Report?
  /// Where the words that name the speaker would stand.
  let zone: TextRange
}

extension QuoteFinder {
  /// Everything said, in the order of the text.
  func utterances(in text: ReportedText) -> [Utterance] {
    let all = reports.reports(in: text)
    let byPassage = PassageReports(all, passages: text.passages.count)
    let found = all.compactMap { clauses.clause(of: $0, in: text, among: byPassage[$0.passage]) }
    let indirect = found.map {
      Utterance(
        kind: .indirect, content: $0.content, paragraph: text.passages[$0.report.passage].paragraph, report: $0.report,
        zone: $0.report.zone)
    }
    return (indirect + marked(in: text, reports: byPassage, clauses: found)).sorted {
      ($0.content, $0.kind.rawValue) < ($1.content, $1.kind.rawValue)
    }
  }

  private func marked(in text: ReportedText, reports: PassageReports, clauses: [ReportedClause]) -> [Utterance] {
    let clauses = Dictionary(grouping: clauses) { $0.report.passage }
    return text.marks.compactMap { mark in
      let link = link(of: mark, in: text, reports: reports, clauses: clauses)
      let quotation = marks.classify(mark, link: link, in: text)
      guard quotation.kind != .scare else { return nil }
      let zone = zone(of: mark, link: link, in: text)
      return Utterance(
        kind: quotation.kind == .speech ? .direct : .partial, content: mark.content, paragraph: mark.paragraph,
        report: link.report, zone: zone)
    }
  }

  func link(of mark: MarkedRange, in text: ReportedText, reports: PassageReports, clauses: [Int: [ReportedClause]])
    -> MarkLink
  {
    guard let passage = text.passage(at: mark.whole.start) else { return MarkLink(place: .none, report: nil) }
    let end = text.passage(at: mark.whole.end - 1) ?? passage
    return linker.link(
      mark, in: text, reports: ArraySlice(reports[passage]), following: ArraySlice(reports[end + 1]),
      clauses: clauses[passage] ?? [])
  }

  func zone(of mark: MarkedRange, link: MarkLink, in text: ReportedText) -> TextRange {
    let passage = text.passage(at: mark.whole.start).map { text.passages[$0].range } ?? mark.whole
    guard let report = link.report else { return TextRange(passage.start, mark.whole.start) }
    guard link.place == .behind else { return report.zone }
    return TextRange(min(mark.whole.end, report.cueRange.start), report.cueRange.start)
  }

  func speaker(of utterance: Utterance, in text: ReportedText, earlier: EarlierSpeakers) -> Speaker {
    let position = utterance.report?.cueRange.start ?? utterance.content.start
    let report = utterance.report ?? unreported(utterance, in: text)
    let candidate = speakers.speaker(of: report, zone: utterance.zone, in: text)
    return resolver.resolve(candidate, for: utterance.report, at: position, in: text, earlier: earlier)
  }

  /// Stands for the cue that marks without one have not.
  func unreported(_ utterance: Utterance, in text: ReportedText) -> Report {
    Report(
      form: .heading, cue: [], key: "-", habits: [], content: utterance.content, zone: utterance.zone,
      passage: text.passage(at: utterance.content.start) ?? 0)
  }
}

/// Reports by the index of their passage.
struct PassageReports: Sendable {
  private var lists: [[Report]]

  init(_ reports: [Report], passages: Int) {
    lists = Array(repeating: [], count: passages)
    for report in reports { lists[report.passage].append(report) }
  }

  subscript(passage: Int) -> [Report] { lists.indices.contains(passage) ? lists[passage] : [] }
}
