import Testing

@testable import Analyzer

@Suite struct SeparatedValuesTests {
  @Test(arguments: [
    ("他说：“好”", "他说：“好”"), ("a,b", "\"a,b\""), ("说\"好\"", "\"说\"\"好\"\"\""), ("一\n二", "\"一\n二\""),
    ("一\r\n二", "\"一\r\n二\""), ("", ""),
  ])
  func `cells of CSV are quoted as RFC 4180 says`(text: String, cell: String) {
    #expect(SeparatedValues.comma.line([.text(text), .number(1)]) == cell + ",1\r\n")
  }

  @Test(arguments: ["=1+1", "+86", "-5", "@名字", "\t=1"])
  func `a text that a spreadsheet would run is disarmed`(text: String) {
    #expect(SeparatedValues.comma.line([.text(text)]) == "'" + text + "\r\n")
  }

  @Test func `numbers stay numbers`() {
    #expect(SeparatedValues.comma.line([.number(-5), .decimal(-0.25)]) == "-5,-0.25\r\n")
  }

  @Test func `tabs and breaks within a cell of TSV become spaces`() {
    #expect(SeparatedValues.tab.line([.text("一\t二\n三"), "四"]) == "一 二 三\t四\n")
  }
}
