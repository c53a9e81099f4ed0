internal import Segmenter

/// Who speaks: the words that say so and whom they mean.
struct Speaker: Hashable, Sendable {
  let range: TextRange?
  let name: String?
  /// Index of the entity.
  let entity: Int?
}

/// Somebody whom a pronoun, a role or a left-out subject may mean.
struct Antecedent: Hashable, Sendable {
  /// Index of the entity, or nil for the words themselves or a speaker without a name.
  let entity: Int?
  let name: String
  /// Where it was named last before; nil for the words themselves.
  let last: TextRange?
  let isLastSpeaker: Bool
}

/// Names whom the words that were found as the speaker mean.
struct SpeakerResolver: Sendable {
  /// How many entities are offered.
  private static let reach = 8
  /// How many mentions back a medium may lie.
  private static let mediumReach = 120

  let scorer: LinearScorer
  let classes: WordClasses

  func resolve(
    _ candidate: SpeakerCandidate, for report: Report?, at position: Int, in text: ReportedText,
    earlier: EarlierSpeakers
  ) -> Speaker {
    if let entity = candidate.entity {
      return Speaker(range: candidate.range, name: text.entities[entity].name, entity: entity)
    }
    let antecedents = antecedents(of: candidate, at: position, in: text, earlier: earlier)
    let scores = antecedents.map {
      scorer.score(
        features(of: $0, for: candidate, report: report, at: position, in: text, earlier: earlier, among: antecedents),
        for: .antecedent)
    }
    guard let best = zip(antecedents, scores).max(by: { $0.1 < $1.1 })?.0 else {
      return Speaker(range: candidate.range, name: nil, entity: nil)
    }
    return Speaker(range: candidate.range, name: best.name, entity: best.entity)
  }

  /// The words themselves (but no pronoun), the last speaker, and the entities named last.
  func antecedents(of candidate: SpeakerCandidate, at position: Int, in text: ReportedText, earlier: EarlierSpeakers)
    -> [Antecedent]
  {
    var found: [Antecedent] = []
    if let range = candidate.range, candidate.kind != .pronoun {
      found.append(Antecedent(entity: nil, name: String(text.text[range]), last: nil, isLastSpeaker: false))
    }
    let lastSpeaker = earlier.last?.speaker
    if let lastSpeaker, lastSpeaker.entity == nil, let name = lastSpeaker.name {
      found.append(Antecedent(entity: nil, name: name, last: earlier.last?.place, isLastSpeaker: true))
    }
    var seen: Set<Int> = []
    let end = text.mentions.partitioningIndex { $0.mention.range.start >= (candidate.range?.end ?? position) }
    for named in text.mentions[..<end].reversed().prefix(60)
    where named.mention.kind != .miscellaneous && named.mention.kind != .location {
      guard seen.count < Self.reach else { break }
      guard seen.insert(named.entity).inserted else { continue }
      found.append(antecedent(named, isLastSpeaker: lastSpeaker?.entity == named.entity, in: text))
    }
    if let entity = lastSpeaker?.entity, !seen.contains(entity), let place = earlier.last?.place {
      found.append(Antecedent(entity: entity, name: text.entities[entity].name, last: place, isLastSpeaker: true))
    }
    if let medium = lastMedium(before: end, in: text), !found.contains(where: { $0.entity == medium.entity }) {
      found.append(antecedent(medium, isLastSpeaker: lastSpeaker?.entity == medium.entity, in: text))
    }
    if candidate.kind == .role, let title = titled(candidate, in: text),
      !found.contains(where: { $0.entity == title.entity })
    {
      found.append(antecedent(title, isLastSpeaker: false, in: text))
    }
    return found
  }

  private func lastMedium(before end: Int, in text: ReportedText) -> ReportedText.Named? {
    text.mentions[max(0, end - Self.mediumReach)..<end].last {
      $0.mention.kind != .person && classes.words.isMedium(text.folded[$0.mention.range])
    }
  }

  private func antecedent(_ named: ReportedText.Named, isLastSpeaker: Bool, in text: ReportedText) -> Antecedent {
    Antecedent(
      entity: named.entity, name: text.entities[named.entity].name, last: named.mention.range,
      isLastSpeaker: isLastSpeaker)
  }

  /// The first person beside whose name the role stands (发言人郭雅慧 for 发言人).
  private func titled(_ candidate: SpeakerCandidate, in text: ReportedText) -> ReportedText.Named? {
    guard let range = candidate.range, let head = text.word(at: range.end - 1) else { return nil }
    return text.titles.first[text.keys[head]]
  }
}

/// The speakers of the quotations before.
struct EarlierSpeakers: Sendable {
  /// The speaker of the quotation right before, and its place.
  private(set) var last: (speaker: Speaker, place: TextRange)?
  /// Indices of the entities that have spoken.
  private(set) var entities: Set<Int> = []

  mutating func append(_ speaker: Speaker, at place: TextRange) {
    last = (speaker, place)
    if let entity = speaker.entity { entities.insert(entity) }
  }
}

// MARK: - Features

extension SpeakerResolver {
  func features(
    of antecedent: Antecedent, for candidate: SpeakerCandidate, report: Report?, at position: Int,
    in text: ReportedText,
    earlier: EarlierSpeakers, among antecedents: [Antecedent]
  ) -> [String] {
    let word = candidate.range.map { text.folded[$0] } ?? ""
    let what =
      candidate.kind == .pronoun
      ? (["他", "她"].contains(word) ? "he" : ["我", "我们", "自己"].contains(word) ? "I" : "it")
      : candidate.kind.rawValue
    guard let last = antecedent.last else {
      let place = text.passage(at: position).map { text.passages[$0].isTitle } ?? false
      return [
        "\(what) self",
        "\(what) self word=\(candidate.range.flatMap { text.word(at: $0.end - 1) }.map { text.keys[$0] } ?? "")",
        "\(what) self title=\(place)",
        "\(what) self extended=\(candidate.range.map { text.words(in: $0).count > 1 } ?? false)",
      ]
    }
    let kind = antecedent.entity.map { text.entities[$0].kind.rawValue } ?? "words"
    let (here, there) = (text.passage(at: position) ?? 0, text.passage(at: last.start) ?? 0)
    let distance = max(0, min(here - there, 5))
    let rank = antecedents.filter { $0.last != nil }.firstIndex(of: antecedent) ?? 0
    var features = [
      "\(what) kind=\(kind)", "\(what) kind=\(kind) distance=\(distance)", "\(what) last=\(antecedent.isLastSpeaker)",
      "\(what) last=\(antecedent.isLastSpeaker) distance=\(distance) kind=\(kind)", "\(what) rank=\(min(rank, 5))",
      "\(what) kind=\(kind) rank=\(min(rank, 5))",
      "\(what) sameParagraph=\(text.passages[here].paragraph == text.passages[there].paragraph)",
    ]
    let isMedium = kind != "PER" && kind != "words" && classes.words.isMedium(text.folded[last])
    let head = candidate.range.flatMap { text.word(at: $0.end - 1) }.map { text.keys[$0] } ?? "-"
    features += ["\(what) medium=\(isMedium) kind=\(kind)", "\(head) medium=\(isMedium)"]
    if let range = candidate.range, range.contains(last) {
      features += ["\(what) within kind=\(kind)", "\(head) within kind=\(kind)"]
    }
    if word.count < 3 { features.append("\(word) kind=\(kind)") }
    if let lastPlace = earlier.last?.place, antecedent.isLastSpeaker {
      let passage = text.passage(at: lastPlace.start) ?? 0
      features.append("\(what) lastSpeaker distance=\(max(0, min(here - passage, 5)))")
    }
    if let entity = antecedent.entity, earlier.entities.contains(entity) {
      features.append("\(what) spoke kind=\(kind)")
    }
    features += positionFeatures(of: antecedent, what: what, kind: kind, passage: there, before: position, in: text)
    if candidate.kind == .role, let entity = antecedent.entity,
      let head = candidate.range.flatMap({ text.word(at: $0.end - 1) })
    {
      let titled = text.titles.entities[text.keys[head]]?.contains(entity) ?? false
      features += ["role titled=\(titled) kind=\(kind)", "role titled=\(titled) last=\(antecedent.isLastSpeaker)"]
    }
    return features
  }

  /// Whether the antecedent heads its passage, as subjects do.
  private func positionFeatures(
    of antecedent: Antecedent, what: String, kind: String, passage: Int, before position: Int, in text: ReportedText
  ) -> [String] {
    guard let entity = antecedent.entity else { return [] }
    let range = text.passages[passage].range
    let inPassage = text.mentions(in: TextRange(range.start, max(range.start, min(range.end, position))))
    let order = inPassage.filter { $0.mention.kind.rawValue == kind }.firstIndex { $0.entity == entity }
    let heads = order == inPassage.filter { $0.mention.kind.rawValue == kind }.indices.first
    var features = [
      "\(what) heads=\(heads) kind=\(kind)",
      "\(what) count=\(bucket(text.entities[entity].mentions.count)) kind=\(kind)",
    ]
    if kind == "PER" { features.append("\(what) main=\(text.mainPerson == entity)") }
    if let mention = inPassage.first(where: { $0.entity == entity }),
      let last = text.word(at: mention.mention.range.end - 1),
      let first = text.word(at: mention.mention.range.start)
    {
      features.append("\(what) kind=\(kind) next=\(classes.name(of: last + 1, in: text, within: range))")
      features.append("\(what) kind=\(kind) previous=\(classes.name(of: first - 1, in: text, within: range))")
    }
    return features
  }
}
