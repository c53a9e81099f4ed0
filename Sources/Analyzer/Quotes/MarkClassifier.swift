internal import Segmenter

/// The content of a pair of marks, what it is, and the report it belongs to.
struct MarkedQuotation: Hashable, Sendable {
  enum Kind: String, Sendable { case speech, fragment, scare }

  let mark: MarkedRange
  let kind: Kind
  let link: MarkLink
}

/// How a pair of marks hangs on a cue.
struct MarkLink: Hashable, Sendable {
  enum Place: String, Sendable {
    /// The cue stands right before the marks, at most a comma or colon between.
    case before
    /// The cue stands behind the marks: “…，”他说。
    case behind
    /// The marks stand within the clause that a cue governs.
    case inside
    /// A cue stands somewhere before in the passage.
    case far
    case none
  }

  let place: Place
  let report: Report?
}

/// Tells speech, fragments of speech, and scare quotes apart.
struct MarkClassifier: Sendable {
  private static let stops: Set<Unicode.Scalar> = ["。", "！", "？", "!", "?", "…", "，", "；", "."]
  private static let spoken: Set<String> = ["我", "我们", "你", "你们", "您", "咱们", "吧", "吗", "呢", "啊", "呀", "哦"]

  let scorer: LinearScorer
  let classes: WordClasses

  func classify(_ mark: MarkedRange, link: MarkLink, in text: ReportedText) -> MarkedQuotation {
    let features = features(of: mark, link: link, in: text)
    let scores: [(MarkedQuotation.Kind, Double)] = [
      (.speech, scorer.score(features, for: .speech)), (.fragment, scorer.score(features, for: .fragment)),
      (.scare, scorer.score(features, for: .scare)),
    ]
    let best = scores.max { $0.1 < $1.1 }?.0 ?? .scare
    return MarkedQuotation(mark: mark, kind: best, link: link)
  }

  func features(of mark: MarkedRange, link: MarkLink, in text: ReportedText) -> [String] {
    let size = bucket(mark.content.count)
    var features = ["length=\(size)", "link=\(link.place.rawValue)", "link=\(link.place.rawValue) length=\(size / 2)"]
    if let report = link.report {
      features += ["cue=\(report.key)", "link=\(link.place.rawValue) cue=\(report.key)"]
      features += report.habits.map { "link=\(link.place.rawValue) habit=\($0.rawValue)" }.sorted()
      features.append("gap=\(bucket(max(0, mark.whole.start - report.cueRange.end)))")
    }
    return features + contentFeatures(of: mark, in: text) + contextFeatures(of: mark, in: text)
  }

  private func contentFeatures(of mark: MarkedRange, in text: ReportedText) -> [String] {
    let words = text.words(in: mark.content)
    let inner = mark.content.indices.dropLast().count { Self.stops.contains(text.scalar($0)) }
    let last = text.scalar(mark.content.end - 1)
    var features = [
      "inner=\(min(inner, 3))", "last=\(Self.stops.contains(last) ? String(last) : "-")",
      "words=\(bucket(words.count))",
    ]
    if words.contains(where: { Self.spoken.contains(text.keys[$0]) }) { features.append("spoken") }
    if let first = words.first, let last = words.last {
      features += [
        "firstIn=\(classes.words(text.keys[first], is: .pronoun))", "firstWord=\(text.keys[first])",
        "lastWord=\(text.keys[last])",
      ]
    }
    let mentions = text.mentions(in: mark.content)
    if let mention = mentions.first?.mention {
      if mention.range == mark.content { features.append("isMention=\(mention.kind.rawValue)") }
    }
    if mark.content.indices.allSatisfy({ [.latin, .digit, .space].contains(CharacterKind(text.scalar($0))) }) {
      features.append("latin")
    }
    return features
  }

  private func contextFeatures(of mark: MarkedRange, in text: ReportedText) -> [String] {
    let passage = text.passage(at: mark.whole.start).map { text.passages[$0] }
    let range = passage?.range ?? mark.whole
    let (before, behind) = ((text.word(at: mark.whole.start) ?? 0) - 1, (text.word(at: mark.whole.end - 1) ?? 0) + 1)
    let stops = [text.scalar(mark.whole.start - 1), text.scalar(mark.whole.end)]
    var features = [
      "previous=\(classes.name(of: before, in: text, within: range))",
      "next=\(classes.name(of: behind, in: text, within: range))",
      "title=\(passage?.isTitle ?? false)", "start=\(mark.whole.start == range.start)",
      "end=\(mark.whole.end + 1 >= range.end)",
      "around=\(stops.map { CharacterKind($0) == .punctuation ? String($0) : $0 == "\n" ? "¶" : "字" }.joined())",
    ]
    if text.keys.indices.contains(before), range.start < mark.whole.start {
      features.append("previousWord=\(text.keys[before])")
    }
    if text.keys.indices.contains(behind), mark.whole.end < range.end {
      features.append("nextWord=\(text.keys[behind])")
    }
    features += [(before - 1, "previous2"), (behind + 1, "next2")].map { word, place in
      "\(place)=\(classes.name(of: word, in: text, within: range))"
    }
    for (word, place) in [(before - 1, "previous2Word"), (behind + 1, "next2Word")] {
      guard text.words.indices.contains(word), range.contains(text.words[word].range) else { continue }
      features.append("\(place)=\(text.keys[word])")
    }
    features.append("times=\(min(text.markedTexts[text.folded[mark.content]] ?? 1, 3))")
    let others = text.marks(in: range).count
    features.append("marks=\(min(others, 4))")
    if mark.whole.start == range.start && mark.whole.end + 1 >= range.end { features.append("alone") }
    return features
  }
}
