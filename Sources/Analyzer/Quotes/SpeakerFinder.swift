internal import Segmenter

/// Words that may name the speaker of a cue.
struct SpeakerCandidate: Hashable, Sendable {
  enum Kind: String, Sendable {
    case person = "PER"
    case geopolitical = "GPE"
    case location = "LOC"
    case organisation = "ORG"
    case miscellaneous = "MISC"
    case pronoun, role
    /// Other words right before the cue.
    case phrase
    /// The subject is left out.
    case none
  }

  let kind: Kind
  let range: TextRange?
  /// Index of the entity that the words mention.
  let entity: Int?
}

/// Finds the words before a cue that name who speaks.
struct SpeakerFinder: Sendable {
  let scorer: LinearScorer
  let classes: WordClasses

  /// The likeliest candidate.
  func speaker(of report: Report, zone: TextRange, in text: ReportedText) -> SpeakerCandidate {
    let candidates = candidates(for: report, zone: zone, in: text)
    let scores = candidates.map {
      scorer.score(features(of: $0, for: report, zone: zone, in: text, among: candidates), for: .mention)
    }
    return zip(candidates, scores).max { $0.1 < $1.1 }?.0 ?? SpeakerCandidate(kind: .none, range: nil, entity: nil)
  }

  /// In the order of the text, the left-out subject last.
  func candidates(for report: Report, zone: TextRange, in text: ReportedText) -> [SpeakerCandidate] {
    var found: [SpeakerCandidate] = []
    let span = text.words(in: zone)
    for word in span {
      let range = text.words[word].range
      guard !text.isMarked(range.start) else { continue }
      if let named = text.mention(at: range.start) {
        guard named.mention.range.start == range.start, !qualifiesRole(named.mention, in: text, zone: zone),
          let kind = SpeakerCandidate.Kind(rawValue: named.mention.kind.rawValue)
        else { continue }
        found.append(SpeakerCandidate(kind: kind, range: named.mention.range, entity: named.entity))
      } else if classes.words(text.keys[word], is: .pronoun) {
        found.append(SpeakerCandidate(kind: .pronoun, range: range, entity: nil))
      } else if classes.isRole(text.keys[word]), !isApposition(word, in: text) {
        found.append(SpeakerCandidate(kind: .role, range: extended(word, in: text, zone: zone), entity: nil))
      }
    }
    if let phrase = phrase(before: zone.end, in: text, zone: zone),
      !found.contains(where: { $0.range?.end == phrase.end })
    {
      found.append(SpeakerCandidate(kind: .phrase, range: phrase, entity: nil))
    }
    return found.suffix(10) + [SpeakerCandidate(kind: .none, range: nil, entity: nil)]
  }

  /// A country or institution right before a role is part of that candidate (韩 in 韩外长).
  private func qualifiesRole(_ mention: Mention, in text: ReportedText, zone: TextRange) -> Bool {
    guard mention.kind == .geopolitical || mention.kind == .organisation, let next = text.word(at: mention.range.end),
      text.words[next].range.start == mention.range.end, zone.contains(text.words[next].range)
    else { return false }
    return text.mention(at: mention.range.end) == nil && classes.isRole(text.keys[next])
      && !isApposition(next, in: text)
      && !classes.words(text.keys[next], is: .preposition)
  }

  /// A role right before a person's name belongs to the name.
  private func isApposition(_ word: Int, in text: ReportedText) -> Bool {
    guard text.words.indices.contains(word + 1) else { return false }
    let next = text.mention(at: text.words[word + 1].range.start)
    return next?.mention.kind == .person && next?.mention.range.start == text.words[word].range.end
  }

  /// A role with the names and roles that stand before it without a break (美国国务院发言人).
  private func extended(_ word: Int, in text: ReportedText, zone: TextRange) -> TextRange {
    var start = word
    while start > 0 {
      let range = text.words[start - 1].range
      let name = classes.name(of: start - 1, in: text, within: zone)
      guard ["ORG", "GPE", "LOC", "role"].contains(name), zone.contains(range),
        range.end == text.words[start].range.start
      else { break }
      start -= 1
    }
    return TextRange(text.words[start].range.start, text.words[word].range.end)
  }

  /// The words right before a cue, from the last adverb, preposition or stop on.
  private func phrase(before position: Int, in text: ReportedText, zone: TextRange) -> TextRange? {
    let stops: Set<String> = ["preposition", "negation", "hypothesis", "link", "mark", "skip", "space", "date", "地"]
    var (start, end) = (-1, -1)
    var word = (text.word(at: max(0, position - 1)) ?? -1)
    while word >= 0, zone.contains(text.words[word].range), end < 0 || end - word < 5 {
      let name = classes.name(of: word, in: text, within: zone)
      let stop =
        stops.contains(name) || text.words[word].kind == .punctuation || end < 0 && ["的", "有", "了", "是"].contains(name)
      if stop, end >= 0 { break }
      if text.words[word].kind == .punctuation || name == "mark" { break }
      if !stop { (start, end) = (word, end < 0 ? word : end) }
      word -= 1
    }
    guard end >= 0 else { return nil }
    return TextRange(text.words[start].range.start, text.words[end].range.end)
  }
}

// MARK: - Features

extension SpeakerFinder {
  func features(
    of candidate: SpeakerCandidate, for report: Report, zone: TextRange, in text: ReportedText,
    among candidates: [SpeakerCandidate]
  ) -> [String] {
    let kind = candidate.kind.rawValue
    var features = ["kind=\(kind)", "kind=\(kind) form=\(report.form.rawValue)", "kind=\(kind) cue=\(report.key)"]
    features += report.habits.map { "kind=\(kind) habit=\($0.rawValue)" }.sorted()
    guard let range = candidate.range, let last = text.word(at: range.end - 1), let first = text.word(at: range.start)
    else {
      return features + leftOutFeatures(for: report, zone: zone, in: text, among: candidates)
    }
    let gap = text.words(in: TextRange(range.end, max(range.end, zone.end)))
    let names = gap.map { classes.name(of: $0, in: text, within: zone) }
    let commas = names.count { ["，", "；", "：", "、"].contains($0) }
    let adjacent = names.allSatisfy { ["skip", "date", "space", "地", "）", ")"].contains($0) }
    let previous = classes.name(of: first - 1, in: text, within: zone)
    let next = classes.name(of: last + 1, in: text, within: zone)
    features += [
      "distance=\(bucket(gap.count))", "commas=\(min(commas, 3))", "adjacent=\(adjacent)",
      "kind=\(kind) adjacent=\(adjacent)",
      "kind=\(kind) commas=\(min(commas, 3))", "kind=\(kind) previous=\(previous)", "kind=\(kind) next=\(next)",
      "next=\(next) commas=\(min(commas, 2))",
      "previous=\(previous) commas=\(min(commas, 2))",
    ]
    if text.keys.indices.contains(first - 1), first - 1 >= 0, zone.contains(text.words[first - 1].range) {
      features.append("previousWord=\(text.keys[first - 1])")
    }
    if text.keys.indices.contains(last + 1), last + 1 < text.keys.count, zone.contains(text.words[last + 1].range) {
      features.append("nextWord=\(text.keys[last + 1])")
    }
    if candidate.kind != .person && candidate.entity == nil { features.append("word=\(text.keys[last])") }
    let rank = candidates.firstIndex(of: candidate) ?? 0
    features += [
      "fromLeft=\(min(rank, 3))", "fromRight=\(min(candidates.count - 2 - rank, 3))",
      "kind=\(kind) fromRight=\(min(candidates.count - 2 - rank, 3))",
    ]
    if names.contains("preposition") { features.append("prepositionBetween adjacent=\(adjacent)") }
    if names.contains("mark") { features.append("markBetween") }
    if names.contains("cue") { features.append("cueBetween commas=\(min(commas, 2))") }
    return features
  }

  private func leftOutFeatures(
    for report: Report, zone: TextRange, in text: ReportedText, among candidates: [SpeakerCandidate]
  ) -> [String] {
    let before = (text.word(at: report.cueRange.start) ?? 0) - 1
    let name = classes.name(of: before, in: text, within: zone)
    let comma = zone.indices.last { ["，", "；", "、", "：", "」", "”"].contains(text.scalar($0)) } ?? zone.start - 1
    let clause = text.words(in: TextRange(comma + 1, max(comma + 1, zone.end)))
    let names = clause.map { classes.name(of: $0, in: text, within: zone) }
    let bare = names.allSatisfy {
      ["skip", "link", "preposition", "date", "negation", "hypothesis", "地", "space"].contains($0)
    }
    let inClause = candidates.contains { ($0.range?.start ?? -1) > comma }
    return [
      "none before=\(name)", "none bare=\(bare)", "none inClause=\(inClause) bare=\(bare)",
      "none candidates=\(min(candidates.count, 4))",
      "none first=\(names.first ?? "-")", "none words=\(min(clause.count, 5))", "none sameClause=\(comma < zone.start)",
    ]
  }
}
