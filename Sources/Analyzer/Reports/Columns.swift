/// What a table shows of an analysis: headings, and rows of as many cells.
struct Columns: Sendable {
  let headings: [String]
  let rows: @Sendable (Analysis) -> [[Cell]]

  /// The same columns behind one that names the file.
  var withPath: Columns {
    Columns(headings: ["path"] + headings) { analysis in
      rows(analysis).map { [Cell(analysis.source.path)] + $0 }
    }
  }
}
