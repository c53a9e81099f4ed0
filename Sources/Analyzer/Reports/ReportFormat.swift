/// How a report is written.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// Columns that line up in a terminal.
  case table
  /// Plain text: words with a space between them, a paragraph a line.
  case text
  /// The columns of the Universal Dependencies treebanks, a word a line.
  case conllu
  /// One array of objects, over several lines.
  case json
  /// JSON Lines: an object a line.
  case jsonl
  /// Comma-separated values (RFC 4180).
  case csv
  /// Tab-separated values.
  case tsv
}
