import Testing

@testable import Analyzer

@Suite struct AlignedTableTests {
  @Test(arguments: [
    ("abc", 3), ("习近平", 6), ("约翰‧柯比", 9), ("“说”", 4), ("（Ａ）", 6), ("e\u{301}", 1), ("\u{FEFF}a", 1), ("𠀀", 2), ("😀", 2),
  ])
  func `wide characters fill two columns`(text: String, width: Int) {
    #expect(ColumnWidth.of(text) == width)
  }

  @Test func `columns line up`() {
    let table = AlignedTable(
      headings: ["name", "count"], rows: [["习近平", .number(12)], ["Kirby", .number(3)]])
    #expect(table.lines == ["name    count", "习近平     12", "Kirby       3"])
  }

  @Test func `an empty column is left out, and a break is a space`() {
    let table = AlignedTable(headings: ["a", "b"], rows: [["一\n二", ""]])
    #expect(table.lines == ["a", "一 二"])
  }
}
