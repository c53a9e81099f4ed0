/// Writes analyses in one format: the text of each, and what stands before, between and behind them.
///
/// Every text is written alone, so that many threads can write the analyses of one run.
public struct AnalysisReport: Sendable {
  /// The name and version of the JSON's shape.
  public static let schema = "zhtext/1"

  /// What stands before the first text.
  public let opening: String
  /// What stands between two texts.
  public let separator: String
  /// What stands behind the last text.
  public let closing: String
  private let part: ReportPart
  private let format: ReportFormat

  /// - Parameter byteOrderMark: begins CSV and TSV with U+FEFF, by which Excel knows that they are UTF-8.
  /// - Precondition: the format can show the part: `everything` is no CSV or TSV, only `words` are `text` and `conllu`.
  public init(_ part: ReportPart, as format: ReportFormat, byteOrderMark: Bool = false) {
    self.part = part
    self.format = format
    let mark = byteOrderMark ? "\u{FEFF}" : ""
    (opening, separator, closing) =
      switch format {
      case .json: ("[\n", ",\n", "\n]\n")
      case .jsonl, .conllu: ("", "", "")
      case .table, .text: ("", "\n", "")
      case .csv: (mark + SeparatedValues.comma.heading(part.records), "", "")
      case .tsv: (mark + SeparatedValues.tab.heading(part.records), "", "")
      }
  }

  public func text(of analysis: Analysis) -> String {
    switch format {
    case .json, .jsonl: jsonText(.object(header(analysis.source.json) + part.members(of: analysis)))
    case .table: tableText(of: analysis)
    case .text: analysis.spacedText
    case .conllu: analysis.conllu
    case .csv: SeparatedValues.comma.lines(part.records, of: analysis)
    case .tsv: SeparatedValues.tab.lines(part.records, of: analysis)
    }
  }

  /// The text of an input that could not be analysed; nil where the format has no place for it.
  public func text(ofFailure message: String, path: String) -> String? {
    guard format == .json || format == .jsonl else { return nil }
    let source: JSONValue = ["path": .text(path), "encoding": .null, "bytes": .null, "warnings": .list([])]
    return jsonText(.object(header(source) + [JSONMember("error", .text(message))]))
  }
}

extension AnalysisReport {
  private func header(_ source: JSONValue) -> [JSONMember] {
    [JSONMember("schema", .text(Self.schema)), JSONMember("source", source)]
  }

  private func jsonText(_ value: JSONValue) -> String { format == .json ? value.pretty : value.compact + "\n" }

  /// The path and the title, then the tables with a blank line between them.
  private func tableText(of analysis: Analysis) -> String {
    let heading = [analysis.source.path, analysis.article.metadata.title].compactMap(\.self).joined(separator: "  ")
    let tables = part.tables.map { table in
      let rows = table.columns.rows(analysis)
      let lines = rows.isEmpty ? [table.none] : AlignedTable(headings: table.columns.headings, rows: rows).lines
      return lines.map { $0 + "\n" }.joined()
    }
    return (heading.isEmpty ? "" : AlignedTable.printed(heading) + "\n") + tables.joined(separator: "\n")
  }
}

extension SeparatedValues {
  fileprivate func heading(_ columns: Columns) -> String { line(columns.withPath.headings.map { .text($0) }) }

  fileprivate func lines(_ columns: Columns, of analysis: Analysis) -> String {
    columns.withPath.rows(analysis).map(line).joined()
  }
}
