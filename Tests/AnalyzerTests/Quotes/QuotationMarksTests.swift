import Testing

@testable import Analyzer
@testable import Segmenter

@Suite struct QuotationMarksTests {
  @Test(
    "each pair of marks is found by what stands within it",
    arguments: [
      ("他说：“明天下雨。”", ["明天下雨。"]),
      ("他說：「明天下雨。」", ["明天下雨。"]),
      ("所谓‘新路’不新", ["新路"]),
      ("他说：\"明天下雨。\"她说：＂不会。＂", ["明天下雨。", "不会。"]),
      ("“外面‘里面’外面”", ["外面‘里面’外面"]),
      ("「外面『里面』外面」之後", ["外面『里面』外面"]),
      ("”反了”又对了", ["反了"]),
      ("“没关好“，他说，“好了。”", ["没关好", "好了。"]),
      ("He said it’s “fine” today", ["fine"]),
      ("没有引号", []),
    ] as [(String, [String])])
  func pairs(_ text: String, _ contents: [String]) {
    #expect(Self.contents(of: [text]) == contents)
  }

  @Test("one odd mark costs no other quotation")
  func oddMarks() {
    #expect(Self.contents(of: ["多了一个”的句子，他说：“在这里。”"]) == ["在这里。"])
    #expect(Self.contents(of: ["他说：“没有关。她说：“关了。”"]) == ["没有关。", "关了。"])
  }

  @Test("what is never closed ends with its paragraph")
  func unclosed() {
    #expect(Self.contents(of: ["他说：“一直说下去", "下一段说“好”。"]) == ["一直说下去", "好"])
  }

  @Test("a quotation opened anew in each paragraph and closed once is one")
  func severalParagraphs() {
    #expect(Self.contents(of: ["“第一段。", "“第二段。”", "他走了。"]) == ["第一段。\n“第二段。"])
  }

  @Test("a mark with nothing behind it is not gone on with in the next paragraph")
  func emptyOpener() {
    #expect(Self.contents(of: ["他说：“明天来。”又说：“", "“后天见。”"]) == ["明天来。", "后天见。"])
  }

  private static func contents(of paragraphs: [String]) -> [String] {
    let text = Text(paragraphs.joined(separator: "\n"))
    var (ranges, start): ([TextRange], Int) = ([], 0)
    for paragraph in paragraphs {
      ranges.append(TextRange(start, start + paragraph.unicodeScalars.count))
      start += paragraph.unicodeScalars.count + 1
    }
    return QuotationMarks().pairs(in: text, paragraphs: ranges).map { String(text[$0.content]) }
  }
}
