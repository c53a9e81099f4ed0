internal import Segmenter

/// Finds the report that a pair of marks belongs to.
struct MarkLinker: Sendable {
  private static let gap: Set<Unicode.Scalar> = [
    "，", ",", "：", ":", "﹕", "︰", " ", "\u{3000}", "、", "了", "过", "着", "道", "—",
  ]
  private static let tailLength = 40

  func link(
    _ mark: MarkedRange, in text: ReportedText, reports: ArraySlice<Report>, following: ArraySlice<Report>,
    clauses: [ReportedClause]
  )
    -> MarkLink
  {
    let before = reports.last { $0.cueRange.end <= mark.whole.start && $0.form != .before }
    if let before, isAdjacent(before, mark, in: text) { return MarkLink(place: .before, report: before) }
    if let behind = reportBehind(mark, in: text, reports: reports) ?? reportBehind(mark, in: text, reports: following) {
      return MarkLink(place: .behind, report: behind)
    }
    if let clause = clauses.last(where: { $0.content.contains(mark.content) }) {
      return MarkLink(place: .inside, report: clause.report)
    }
    if let before { return MarkLink(place: .far, report: before) }
    return MarkLink(place: .none, report: nil)
  }

  private func isAdjacent(_ report: Report, _ mark: MarkedRange, in text: ReportedText) -> Bool {
    let start = report.cueRange.end
    guard start <= mark.whole.start, mark.whole.start - start < 14 else { return false }
    if (start..<mark.whole.start).allSatisfy({ Self.gap.contains(text.scalar($0)) }) { return true }
    return report.content.start == mark.whole.start || report.content.start == mark.content.start
  }

  /// A cue shortly behind the marks that governs nothing behind itself, or goes on with further marks.
  private func reportBehind(_ mark: MarkedRange, in text: ReportedText, reports: ArraySlice<Report>) -> Report? {
    guard let report = reports.first(where: { $0.cueRange.start >= mark.whole.end && $0.form != .heading }),
      report.cueRange.start - mark.whole.end < Self.tailLength
    else { return nil }
    let between = TextRange(mark.whole.end, report.cueRange.start)
    let commas = between.indices.dropFirst().count { ["，", "；", "。"].contains(text.scalar($0)) }
    guard commas == 0, text.scalar(mark.whole.end) != "的" else { return nil }
    let speaks =
      ["，", ",", "！", "？", "。", "…"].contains(text.scalar(mark.content.end - 1))
      || ["，", ","].contains(text.scalar(mark.whole.end))
    let ends = report.content.isEmpty || report.form == .before || text.isMarked(report.content.start)
    return speaks && (ends || isFollowed(mark, by: between, in: text)) ? report : nil
  }

  /// Whether the cue of the next sentence speaks for the marks too: “…。”他说，….
  private func isFollowed(_ mark: MarkedRange, by subject: TextRange, in text: ReportedText) -> Bool {
    ["。", "！", "？", "…", "，"].contains(text.scalar(mark.content.end - 1)) && !subject.isEmpty
      && subject.indices.allSatisfy { !["，", "\n", "："].contains(text.scalar($0)) }
  }
}
