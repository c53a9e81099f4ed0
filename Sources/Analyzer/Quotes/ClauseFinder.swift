internal import Segmenter

/// A reported clause without marks, and the report that governs it.
struct ReportedClause: Hashable, Sendable {
  let report: Report
  let content: TextRange
}

/// Judges which reports govern a clause, and where the clause ends.
struct ClauseFinder: Sendable {
  let scorer: LinearScorer
  let classes: WordClasses

  func clause(of report: Report, in text: ReportedText, among reports: [Report]) -> ReportedClause? {
    guard isCandidate(report, in: text) else { return nil }
    guard scorer.score(features(of: report, in: text, among: reports), for: .clause) > 0 else { return nil }
    let ends = boundaries(of: report, in: text)
    let end = ends.first { scorer.score(endFeatures(of: report, at: $0, in: text, among: reports), for: .end) > 0 }
    return ReportedClause(report: report, content: TextRange(report.content.start, end ?? report.content.end))
  }

  /// Whether a report has a content that marks do not cover wholly.
  func isCandidate(_ report: Report, in text: ReportedText) -> Bool {
    guard report.content.count > 1 else { return false }
    return report.content.indices.contains { !text.isMarked($0) && CharacterKind(text.scalar($0)) == .han }
  }

  /// The commas at which a clause may end.
  func boundaries(of report: Report, in text: ReportedText) -> [Int] {
    guard report.form != .before else { return [] }
    return report.content.indices.filter {
      $0 > report.content.start && ["，", "；", " ", ","].contains(text.scalar($0)) && !text.isMarked($0)
    }
  }
}

// MARK: - Whether a cue reports

extension ClauseFinder {
  func features(of report: Report, in text: ReportedText, among reports: [Report]) -> [String] {
    let passage = text.passages[report.passage]
    let behind = nextWord(report, in: text)
    let before = text.word(at: report.cueRange.start).map { $0 - 1 } ?? -1
    let next = classes.name(of: behind, in: text, within: passage.range)
    let previous = classes.name(of: before, in: text, within: passage.range)
    var features = ["form=\(report.form.rawValue)", "cue=\(report.key)"]
    features += report.habits.map { "habit=\($0.rawValue)" }.sorted()
    if report.form == .framed { features += report.key.split(separator: "…").map { "frame=\($0)" } }
    features += ["next=\(next)", "previous=\(previous)"]
    features += ["previous2=\(classes.name(of: before - 1, in: text, within: passage.range))"]
    features += ["next2=\(classes.name(of: behind + 1, in: text, within: passage.range))"]
    if report.form == .behind {
      features += [
        "cue=\(report.key) next=\(next)", "cue=\(report.key) previous=\(previous)", "next=\(next) previous=\(previous)",
      ]
      if text.keys.indices.contains(before) { features.append("previousWord=\(text.keys[before])") }
      if text.keys.indices.contains(behind) { features.append("nextWord=\(text.keys[behind])") }
    }
    features += ["title=\(passage.isTitle)", "length=\(bucket(report.content.count))"]
    features += contentFeatures(of: report, in: text) + subjectFeatures(of: report, in: text, among: reports)
    return features
  }

  private func contentFeatures(of report: Report, in text: ReportedText) -> [String] {
    var features: [String] = []
    let marked = report.content.indices.count { text.isMarked($0) }
    if !report.content.isEmpty {
      features.append("marked=\(marked * 4 / report.content.count)")
      if text.isMarked(report.content.start) { features.append("startsMarked") }
    }
    let gap = TextRange(report.cueRange.end, max(report.cueRange.end, report.content.start))
    features.append("gap=\(gap.count > 2 ? "long" : text.folded[gap])")
    if let first = text.word(at: report.content.start) {
      features.append("first=\(classes.name(of: first, in: text, within: report.content))")
    }
    let tail = report.content.indices.first { ["，", "；"].contains(text.scalar($0)) && !text.isMarked($0) }
    features.append("clause=\(bucket((tail ?? report.content.end) - report.content.start))")
    return features
  }

  /// How a speaker stands before the cue.
  private func subjectFeatures(of report: Report, in text: ReportedText, among reports: [Report]) -> [String] {
    guard let cue = text.word(at: report.cueRange.start) else { return [] }
    var features: [String] = []
    var (word, skipped) = (cue - 1, 0)
    while word >= 0, report.zone.contains(text.words[word].range) {
      let name = classes.name(of: word, in: text, within: report.zone)
      if ["PER", "ORG", "GPE", "pronoun", "role"].contains(name) {
        features += [
          "subject=\(name)", "subject=\(name) distance=\(min(skipped, 4))", "cue=\(report.key) subject=\(name)",
        ]
        break
      }
      if ["，", "；", "：", "mark"].contains(name) {
        features.append("subject=comma distance=\(min(skipped, 4))")
        break
      }
      if ["preposition", "negation", "hypothesis"].contains(name) { features.append("between=\(name)") }
      (word, skipped) = (word - 1, skipped + 1)
    }
    if features.isEmpty { features.append("subject=none distance=\(min(skipped, 4))") }
    let others = reports.filter { $0.passage == report.passage && $0.cueRange.end <= report.cueRange.start }
    features.append("earlier=\(min(others.count, 3))")
    if let last = others.last { features.append("after=\(bucket(report.cueRange.start - last.cueRange.end))") }
    return features
  }

  func nextWord(_ report: Report, in text: ReportedText) -> Int {
    text.word(at: report.cueRange.end - 1).map { $0 + 1 } ?? text.words.count
  }
}

// MARK: - Where a clause ends

extension ClauseFinder {
  func endFeatures(of report: Report, at boundary: Int, in text: ReportedText, among reports: [Report]) -> [String] {
    let passage = text.passages[report.passage].range
    guard let comma = text.word(at: boundary) else { return [] }
    let rest = TextRange(boundary + 1, max(boundary + 1, passage.end))
    let (first, second) = (
      classes.name(of: comma + 1, in: text, within: rest), classes.name(of: comma + 2, in: text, within: rest)
    )
    let gap = report.content.start - report.cueRange.end
    let key = text.keys.indices.contains(comma + 1) ? text.keys[comma + 1] : "-"
    let order = report.content.indices.prefix(while: { $0 < boundary }).count {
      ["，", "；"].contains(text.scalar($0)) && !text.isMarked($0)
    }
    var features = [
      "form=\(report.form.rawValue)", "cue=\(report.key)", "mark=\(text.scalar(boundary))", "gap=\(gap > 0)",
      "first=\(first)", "second=\(second)", "first=\(first) second=\(second)", "word=\(key)",
      "gap=\(gap > 0) first=\(first)",
      "gap=\(gap > 0) word=\(key)",
      "order=\(min(order, 4))", "length=\(bucket(boundary - report.content.start))",
      "rest=\(bucket(passage.end - boundary))",
    ]
    if text.keys.indices.contains(comma + 2) { features.append("word2=\(text.keys[comma + 2])") }
    features += report.habits.map { "habit=\($0.rawValue) first=\(first)" }.sorted()
    return features + takeoverFeatures(behind: boundary, in: text, among: reports, passage: report.passage)
  }

  /// What the next cue behind a comma tells: whether it stands at the head of its clause, or behind a subject of its own.
  private func takeoverFeatures(behind boundary: Int, in text: ReportedText, among reports: [Report], passage: Int)
    -> [String]
  {
    guard
      let next = reports.first(where: { $0.passage == passage && $0.form != .heading && $0.cueRange.start > boundary })
    else {
      return ["takeover=none"]
    }
    let between = TextRange(boundary + 1, next.cueRange.start)
    if between.indices.contains(where: { ["，", "；"].contains(text.scalar($0)) && !text.isMarked($0) }) {
      return ["takeover=later"]
    }
    let names = text.words(in: between).map { classes.name(of: $0, in: text, within: between) }
    let hasSubject = names.contains { ["PER", "ORG", "GPE", "pronoun", "role"].contains($0) }
    let place =
      names.allSatisfy { ["skip", "link", "preposition"].contains($0) } ? "head" : hasSubject ? "subject" : "inside"
    let score = scorer.score(self.features(of: next, in: text, among: reports), for: .clause)
    return ["takeover=\(place)", "takeover=\(place) cue=\(next.key)", "takeover=\(place) reports=\(score > 0)"]
  }
}

/// A length in few steps, for features.
func bucket(_ length: Int) -> Int {
  [1, 2, 4, 6, 9, 13, 19, 28, 40, 60].firstIndex { length <= $0 } ?? 10
}
