internal import Segmenter

/// Tells captions of pictures from prose.
struct CaptionReader: Sendable {
  /// A caption that starts or ends like one is hardly longer.
  private static let longest = 120
  /// One that is told only by the last sentence or by the agency behind it.
  private static let longestSentences = 240
  private static let longestCredit = 100

  private let markers: ArticleMarkers

  init(_ markers: ArticleMarkers) { self.markers = markers }

  /// - Parameter isRepeated: whether the article has the paragraph more than once.
  func isCaption(_ line: FoldedLine, isRepeated: Bool) -> Bool {
    guard line.length <= Self.longestSentences else { return false }
    if line.length <= Self.longest, markers.captionStarts.contains(where: line.folded.begins) { return true }
    return endsWithPicture(line) || line.length <= Self.longestCredit && endsWithCredit(line, isRepeated: isRepeated)
  }
}

extension CaptionReader {
  /// …会见到访的官员。图为参加会议的官员。
  private func endsWithPicture(_ line: FoldedLine) -> Bool {
    let scalars = line.folded.unicodeScalars
    guard let last = scalars.lastIndex(of: "图"), last > scalars.startIndex else { return false }
    let sentence = scalars[last...].dropFirst()
    return sentence.first == "为" && Self.sentenceEnds.contains(scalars[scalars.index(before: last)])
      && !sentence.dropLast().contains("。")
  }

  /// 新港的码头（路透社图片）, 新港的码头（记者林大海摄）; repeated: 市长会见船长。(2023年2月22日)
  private func endsWithCredit(_ line: FoldedLine, isRepeated: Bool) -> Bool {
    guard let bracket = line.lastBracket, bracket.unicodeScalars.count <= 30 else { return false }
    // (德新社、法新社) is what a report was written from.
    if bracket.contains("、") { return false }
    return markers.captionBrackets.contains { bracket.hasSuffix($0) }
      || markers.captionStarts.contains { String(bracket).begins(with: $0) }
      || isRepeated && CalendarDay(within: bracket) != nil
  }

  private static let sentenceEnds: Set<Unicode.Scalar> = ["。", "！", "？", "）"]
}

extension FoldedLine {
  /// What stands in the brackets at the end, before a full stop too.
  fileprivate var lastBracket: Substring? {
    var scalars = folded.unicodeScalars[...]
    if let last = scalars.last, last == "。" || last == "." { scalars.removeLast() }
    guard let last = scalars.popLast(), last == "）" || last == "】",
      let open = scalars.lastIndex(where: { $0 == "（" || $0 == "【" })
    else { return nil }
    return Substring(scalars[open...].dropFirst())
  }
}
