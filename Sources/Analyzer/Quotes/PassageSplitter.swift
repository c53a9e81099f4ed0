internal import Segmenter

/// Divides paragraphs into passages: sentences of the reporter, in which a quotation in marks counts as one thing.
struct PassageSplitter: Sendable {
  /// Behind a closing mark these go on with the sentence.
  private static let continuing: Set<Unicode.Scalar> = [
    "，", "、", "；", "：", ",", ";", ":", "的", "等", "）", ")", "」", "”",
  ]

  /// A passage of more characters ends at its next comma, so that time stays linear in texts without full stops.
  private static let longest = 500

  let text: Text
  let marks: [MarkedRange]

  func passages(of paragraphs: [(index: Int, paragraph: Paragraph)]) -> [ReportedText.Passage] {
    var mark = 0
    return paragraphs.flatMap { index, paragraph in
      ranges(of: paragraph, mark: &mark).map {
        ReportedText.Passage(range: $0, paragraph: index, isTitle: paragraph.role == .title)
      }
    }
  }

  private func ranges(of paragraph: Paragraph, mark: inout Int) -> [TextRange] {
    var ranges: [TextRange] = []
    var (start, position) = (paragraph.range.start, paragraph.range.start)
    while position < paragraph.range.end {
      while mark < marks.count, marks[mark].whole.end <= position { mark += 1 }
      let next: Int
      if mark < marks.count, marks[mark].whole.contains(position) {
        next = min(marks[mark].whole.end, paragraph.range.end)
        position = next
        guard endsSentence(marks[mark], before: next, in: paragraph.range) else { continue }
      } else {
        next = position + 1
        position = next
        guard ends(at: next - 1, in: paragraph) || isTooLong(start, next) else { continue }
      }
      while position < paragraph.range.end,
        SentenceSplitter.ends.contains(text[position]) || CharacterKind(text[position]) == .space
      {
        position += 1
      }
      ranges.append(TextRange(start, position))
      start = position
    }
    if start < paragraph.range.end { ranges.append(TextRange(start, paragraph.range.end)) }
    return ranges
  }

  private func isTooLong(_ start: Int, _ end: Int) -> Bool {
    end - start > (text[end - 1] == "，" ? Self.longest : 2 * Self.longest)
  }

  private func ends(at position: Int, in paragraph: Paragraph) -> Bool {
    if SentenceSplitter.ends.contains(text[position]) { return true }
    // The parts of a headline stand apart by a blank.
    return paragraph.role == .title && CharacterKind(text[position]) == .space
      && position + 1 < paragraph.range.end && CharacterKind(text[position + 1]) != .latin
      && CharacterKind(text[position - 1]) != .latin
  }

  private func endsSentence(_ mark: MarkedRange, before next: Int, in range: TextRange) -> Bool {
    guard SentenceSplitter.ends.contains(text[mark.content.end - 1]), mark.content.count > 3 else { return false }
    return next >= range.end || !Self.continuing.contains(text[next])
  }
}
