import Testing

@testable import Analyzer

@Suite struct DatelineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    var outlet: String?
    var place: String?
    var authors: [String] = []
    var date: String?

    var testDescription: String { text }
  }

  @Test(arguments: [
    Example(text: "【海边时报2023年03月20日讯】（海边时报记者林大海综合报导）港口开通。", outlet: "海边时报", authors: ["林大海"], date: "2023-03-20"),
    Example(text: "新华社北京8月12日电（记者林大海、王小明）港口开通。", outlet: "新华社", place: "北京", authors: ["林大海", "王小明"]),
    Example(text: "（中央社記者王大明台北2日電）港口開通。", outlet: "中央社", place: "台北", authors: ["王大明"]),
    Example(text: "（中央社記者林海華盛頓2日專電）港口開通。", outlet: "中央社", place: "華盛頓", authors: ["林海"]),
    Example(text: "〔記者林大海／台北報導〕港口開通。", authors: ["林大海"]),
    Example(text: "【本报讯】港口开通。"),
    Example(text: "据海边社8月12日消息，港口开通。"),
    Example(text: "市长8月12日说，港口开通（见图）。"),
  ])
  func `a dateline tells outlet, place and authors and stays in the text`(example: Example) {
    let article = article("新港今天开通\n" + example.text)
    #expect(article.marked.last == "[body]" + example.text)
    #expect(article.metadata.outlet == example.outlet)
    #expect(article.metadata.place == example.place)
    #expect(article.metadata.authors == example.authors)
    #expect(article.metadata.date == example.date)
  }
}
