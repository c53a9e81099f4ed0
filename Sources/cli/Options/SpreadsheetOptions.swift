import ArgumentParser

/// What a spreadsheet wants of CSV and TSV.
struct SpreadsheetOptions: ParsableArguments {
  @Flag(help: "Begin CSV and TSV with a byte order mark, without which Excel shows Chinese characters wrongly.")
  var bom = false
}
