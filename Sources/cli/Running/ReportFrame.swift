import Analyzer

/// What stands around the results of a run.
struct ReportFrame: Sendable {
  let opening: String
  let separator: String
  let closing: String
  /// The text of an input that failed, given the reason and its name; nil where there is none.
  let failure: @Sendable (String, String) -> String?

  /// Nothing: the results stand one behind another.
  static let none = ReportFrame(opening: "", separator: "", closing: "") { _, _ in nil }
}

extension ReportFrame {
  init(_ report: AnalysisReport) {
    self.init(opening: report.opening, separator: report.separator, closing: report.closing) { reason, path in
      report.text(ofFailure: reason, path: path)
    }
  }
}
