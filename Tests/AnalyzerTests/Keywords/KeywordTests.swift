import Segmenter
import Testing

@testable import Analyzer

@Suite struct `Keywords` {
  private func keywords(of text: String) throws -> [Keyword] { try ArticleAnalyzer().analyze(text).keywords }

  @Test(arguments: ["渔民在海湾捕捞鲑鱼。记者说，鲑鱼很多，今年的鲑鱼更大。", "漁民在海灣捕撈鮭魚。記者說，鮭魚很多，今年的鮭魚更大。"])
  func `what is said often and seldom elsewhere comes first`(text: String) throws {
    let first = try #require(try keywords(of: text).first)
    #expect(["鲑鱼", "鮭魚"].contains(first.text))
    #expect(first.count == 3)
  }

  @Test func `no stop words, numbers, dates, marks or single characters are among them`() throws {
    let found = try keywords(of: "记者表示，2023年3月20日有5000人，“他”说：渔港。").map(\.text)
    #expect(found == ["渔港"])
  }

  @Test func `forms in both scripts are one word under the commoner`() throws {
    let found = try keywords(of: "渔港。漁港。漁港。")
    #expect(found.map(\.text) == ["漁港"])
    #expect(found.map(\.count) == [3])
  }

  @Test func `repeated paragraphs, captions and credits do not count`() throws {
    let text = Text("渔港\n渔港重开\n灯塔\n渔港重开")
    let ranges = [(0, 2), (3, 7), (8, 10), (11, 15)].map { TextRange($0, $1) }
    let paragraphs = [
      Paragraph(range: ranges[0], role: .title), Paragraph(range: ranges[1], role: .body),
      Paragraph(range: ranges[2], role: .caption), Paragraph(range: ranges[3], role: .body, duplicateOf: 1),
    ]
    let article = Article(metadata: .init(), text: text, paragraphs: paragraphs, script: .simplified)
    let segmented = try WordSegmenter().makeWorker().segment(text, paragraphs: ranges)
    let found = KeywordRanker().keywords(in: segmented, of: article)
    #expect(found.first { $0.text == "渔港" }?.count == 2)
    #expect(!found.contains { $0.text == "灯塔" })
  }

  @Test func `the score is the share of words times the inverse document frequency`() throws {
    let keyword = try #require(try keywords(of: "渔港渔港").first)
    #expect(keyword.score == Background().inverseDocumentFrequency(of: "渔港"))
  }

  @Test func `an empty text has none`() throws { #expect(try keywords(of: "").isEmpty) }
}
