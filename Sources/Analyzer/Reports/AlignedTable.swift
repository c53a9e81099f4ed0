/// Rows under a line of headings, in columns that line up in a terminal.
struct AlignedTable {
  let headings: [String]
  let rows: [[Cell]]

  /// The lines of the table; numbers stand to the right, and a column that is empty in every row is left out.
  var lines: [String] {
    let columns = headings.indices.filter { column in rows.contains { !$0[column].string.isEmpty } }
    let widths = columns.map { column in
      (rows.map { Self.printed($0[column].string) } + [headings[column]]).map { ColumnWidth.of($0) }.max() ?? 0
    }
    let numeric = columns.map { column in rows.allSatisfy { $0[column].isNumber } }
    let cells = [columns.map { headings[$0] }] + rows.map { row in columns.map { Self.printed(row[$0].string) } }
    return cells.map { Self.line($0, widths: widths, numeric: numeric) }
  }
}

extension AlignedTable {
  private static func line(_ cells: [String], widths: [Int], numeric: [Bool]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: widths[index] - ColumnWidth.of(cell))
      if index > 0 { line += "  " }
      line += numeric[index] ? padding + cell : cell + padding
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Text as one line that a terminal obeys no part of: breaks and all other control characters become spaces.
  static func printed(_ text: String) -> String {
    var printed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      printed.append(isControl ? " " : scalar)
    }
    return String(printed)
  }
}
