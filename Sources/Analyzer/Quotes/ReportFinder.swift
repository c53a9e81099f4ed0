internal import Segmenter

/// Finds every place where words may report an utterance; `ClauseFinder` judges which of them do.
struct ReportFinder: Sendable {
  private static let commas: Set<Unicode.Scalar> = ["，", ",", "：", ":", "﹕", "︰", "、", "—", "–", " ", "\u{3000}", "；"]
  private static let colons: Set<Unicode.Scalar> = ["：", ":", "﹕", "︰"]
  private static let finals: Set<Unicode.Scalar> = [
    "。", "！", "？", "!", "?", "…", "｡", " ", "\u{3000}", ".", "；", "，", "：", "\t",
  ]
  private static let particles: Set<String> = ["了", "过", "着", "到"]
  /// These name the source alone: 根据法院的文件，….
  private static let bareOpeners: Set<String> = ["据", "根据", "依据", "依", "按照"]
  private static let verbClosers: Set<String> = [
    "称", "说", "显示", "表示", "指出", "透露", "披露", "消息称", "报道称", "报导称", "话说", "报道", "报导",
  ]
  private static let frameLength = 45
  private static let headingLength = 18

  let cues: CueList
  let words: SpeakerWords

  func reports(in text: ReportedText) -> [Report] {
    text.passages.indices.flatMap { reports(in: text, passage: $0) }
  }

  private func reports(in text: ReportedText, passage index: Int) -> [Report] {
    let passage = text.passages[index]
    let span = text.words(in: passage.range)
    var found: [Report] = []
    var word = span.lowerBound
    while word < span.upperBound {
      let range = text.words[word].range
      if text.isMarked(range.start) {
        word += 1
      } else if let frame = frame(at: word, in: text, passage: index) {
        found.append(frame.report)
        word = frame.next
      } else if let match = cues.match(text.keys[word..<min(word + 3, span.upperBound)]) {
        let first = isSubject(word, of: match.count, in: text, passage: passage) ? word + 1 : word
        let cue = first == word ? match.cue : text.keys[first]
        found.append(report(cue, words: first..<word + match.count, in: text, passage: index))
        word += match.count
      } else {
        word += 1
      }
    }
    if let heading = heading(in: text, passage: index, found: found) { found.insert(heading, at: 0) }
    return found
  }
}

extension ReportFinder {
  /// Whether the first of two words of a cue is itself what speaks (报道称), nobody being named before it (朝中社报道称).
  private func isSubject(_ word: Int, of count: Int, in text: ReportedText, passage: ReportedText.Passage) -> Bool {
    guard count == 2, words(text.keys[word], is: .role) else { return false }
    guard word > 0, passage.range.contains(text.words[word - 1].range) else { return true }
    return text.words[word - 1].kind == .punctuation || words(text.keys[word - 1], is: .skip)
  }
}

// MARK: - A cue before or behind what it governs

extension ReportFinder {
  private func report(_ cue: String, words span: Range<Int>, in text: ReportedText, passage index: Int) -> Report {
    let passage = text.passages[index].range
    let cueRange = range(of: span, in: text)
    let habits = cues.habits(of: cue) ?? []
    let start = contentStart(behind: span.upperBound, habits: habits, in: text, passage: passage)
    let content = trimmed(TextRange(min(start, passage.end), passage.end), in: text)
    guard content.isEmpty, let before = contentBefore(cueRange.start, in: text, passage: passage) else {
      return Report(
        form: .behind, cue: [cueRange], key: cue, habits: habits, content: content,
        zone: TextRange(passage.start, cueRange.start), passage: index)
    }
    return Report(
      form: .before, cue: [cueRange], key: cue, habits: habits, content: before,
      zone: TextRange(before.end, cueRange.start), passage: index)
  }

  /// A cue's characters without an adverb that the segmenter keeps with them (还说).
  private func range(of span: Range<Int>, in text: ReportedText) -> TextRange {
    let (first, last) = (text.words[span.lowerBound].range, text.words[span.upperBound - 1].range)
    let hasAdverb = first.count == 2 && words(String(text.keys[span.lowerBound].prefix(1)), is: .skip)
    return TextRange(first.start + (hasAdverb ? 1 : 0), last.end)
  }

  private func contentStart(behind word: Int, habits: Set<CueList.Habit>, in text: ReportedText, passage: TextRange)
    -> Int
  {
    var word = word
    if word < text.keys.count, Self.particles.contains(text.keys[word]), text.words[word].range.end <= passage.end {
      word += 1
    }
    var start = word < text.keys.count ? text.words[word].range.start : passage.end
    if let colon = (start..<max(start, min(start + 12, passage.end))).first(where: { isStop($0, in: text) }),
      habits.contains(.listener) || Self.colons.contains(text.scalar(colon))
    {
      start = colon
    } else if habits.contains(.listener),
      let listener = text.mentions(in: TextRange(min(start, passage.end), passage.end)).first,
      listener.mention.range.start == start
    {
      start = listener.mention.range.end
    } else if habits.contains(.listener), let word = text.word(at: start),
      words(text.keys[word], is: .pronoun) || text.keys[word] == "记者"
    {
      start = text.words[word].range.end
    }
    while start < passage.end, Self.commas.contains(text.scalar(start)) { start += 1 }
    return start
  }

  private func isStop(_ position: Int, in text: ReportedText) -> Bool {
    !text.isMarked(position)
      && (Self.colons.contains(text.scalar(position)) || text.scalar(position) == "，" || text.scalar(position) == "。")
  }

  /// What stands before the last comma before a cue that nothing follows.
  private func contentBefore(_ cue: Int, in text: ReportedText, passage: TextRange) -> TextRange? {
    guard let comma = (passage.start..<cue).last(where: { text.scalar($0) == "，" && !text.isMarked($0) }),
      cue - comma < 16
    else { return nil }
    let content = trimmed(TextRange(passage.start, comma), in: text)
    return content.count > 5 ? content : nil
  }

  /// Without white space before, and without the marks that end a sentence behind.
  func trimmed(_ range: TextRange, in text: ReportedText) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end, Self.commas.contains(text.scalar(start)) { start += 1 }
    while start < end, Self.finals.contains(text.scalar(end - 1)) || text.scalar(end - 1) == "\n" { end -= 1 }
    return TextRange(start, end)
  }
}

// MARK: - Frames and headings

extension ReportFinder {
  /// 据…报道，…: the report and the index of the word behind its frame.
  private func frame(at word: Int, in text: ReportedText, passage index: Int) -> (report: Report, next: Int)? {
    let key = text.keys[word]
    guard words(key, is: .opener) else { return nil }
    let passage = text.passages[index].range
    let span = text.words(
      in: TextRange(text.words[word].range.end, min(passage.end, text.words[word].range.end + Self.frameLength)))
    let comma = span.first { text.keys[$0] == "，" && !text.isMarked(text.words[$0].range.start) }
    let inside = span.lowerBound..<(comma ?? span.upperBound)
    let closer = closer(in: inside, hasComma: comma != nil, text: text)
    guard let closer else {
      guard Self.bareOpeners.contains(key), let comma, inside.count > 1 else { return nil }
      return (framed(opener: word, closer: nil, contentWord: comma + 1, in: text, passage: index), word + 1)
    }
    let behind = closer.word + closer.count
    return (framed(opener: word, closer: closer, contentWord: behind, in: text, passage: index), behind)
  }

  /// The word that closes a frame: the last one before the comma, or a verb that the content follows.
  private func closer(in inside: Range<Int>, hasComma: Bool, text: ReportedText) -> (word: Int, count: Int)? {
    if hasComma, let last = inside.last {
      if last > inside.lowerBound, words(text.keys[last - 1] + text.keys[last], is: .closer) {
        return words(text.keys[last - 1], is: .role) ? (last, 1) : (last - 1, 2)
      }
      if words(text.keys[last], is: .closer) { return (last, 1) }
    }
    return inside.dropFirst().first {
      Self.verbClosers.contains(text.keys[$0]) && !text.isMarked(text.words[$0].range.start)
    }
    .map { ($0, 1) }
  }

  private func framed(
    opener: Int, closer: (word: Int, count: Int)?, contentWord: Int, in text: ReportedText, passage index: Int
  ) -> Report {
    let passage = text.passages[index].range
    let first = text.words[opener].range
    let parts =
      closer.map { [first, text.words[$0.word].range.joined(with: text.words[$0.word + $0.count - 1].range)] } ?? [
        first
      ]
    let zoneEnd = closer.map { text.words[$0.word].range.start } ?? text.words[contentWord - 1].range.start
    let start = contentWord < text.words.count ? text.words[contentWord].range.start : passage.end
    let key = parts.map { text.folded[$0] }.joined(separator: "…")
    let touching = parts.count == 2 && parts[0].end == parts[1].start
    return Report(
      form: .framed, cue: touching ? [parts[0].joined(with: parts[1])] : parts, key: key, habits: [],
      content: trimmed(TextRange(min(start, passage.end), passage.end), in: text),
      zone: TextRange(first.end, max(first.end, zoneEnd)), passage: index)
  }

  /// 某某：…, at the start of a passage and without a cue before the colon.
  private func heading(in text: ReportedText, passage index: Int, found: [Report]) -> Report? {
    let passage = text.passages[index].range
    let reach = passage.start..<min(passage.end, passage.start + Self.headingLength)
    guard let colon = reach.first(where: { Self.colons.contains(text.scalar($0)) && !text.isMarked($0) }),
      colon > passage.start,
      !found.contains(where: { $0.cueRange.end == colon }), CharacterKind(text.scalar(colon - 1)) != .digit
    else { return nil }
    return Report(
      form: .heading, cue: [], key: "：", habits: [], content: trimmed(TextRange(colon + 1, passage.end), in: text),
      zone: TextRange(passage.start, colon), passage: index)
  }
}
