/// Rows of comma- or tab-separated values, fit to be opened by a spreadsheet.
enum SeparatedValues {
  case comma
  case tab

  /// The row with its line end. CSV is quoted and ends its lines as RFC 4180 says; TSV has no quotes, so that tabs and
  /// breaks inside a cell become spaces.
  func line(_ cells: [Cell]) -> String {
    switch self {
    case .comma: cells.map { Self.quoted(Self.disarmed($0)) }.joined(separator: ",") + "\r\n"
    case .tab: cells.map { Self.unbroken(Self.disarmed($0)) }.joined(separator: "\t") + "\n"
    }
  }
}

extension SeparatedValues {
  /// A spreadsheet takes a text that begins with one of these for a formula and runs it (OWASP: CSV injection).
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"]

  private static func disarmed(_ cell: Cell) -> String {
    let string = cell.string
    guard !cell.isNumber, let first = string.unicodeScalars.first, formulaStarts.contains(first) else { return string }
    return "'" + string
  }

  private static func quoted(_ cell: String) -> String {
    // Scalars, not characters: a carriage return and a newline are one character.
    guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func unbroken(_ cell: String) -> String {
    var unbroken = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars {
      unbroken.append(scalar == "\t" || scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return String(unbroken)
  }
}
