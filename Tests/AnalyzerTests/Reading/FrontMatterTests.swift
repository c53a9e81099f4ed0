import Segmenter
import Testing

@testable import Analyzer

@Suite struct FrontMatterTests {
  @Test func `fields become metadata and are no text`() {
    let article = article(
      """
      ---
      title: "新港：开通"
      date: 2023-03-20T19:37:37.000Z
      author: 王小明
      source: 海边日报
      from: https://news.example/1
      tags: [ 港口, 船 ]
      categories: [ 经济 ]
      ---
      港口今天开通。
      """)
    #expect(article.marked == ["[title]新港：开通", "[body]港口今天开通。"])
    #expect(article.metadata.title == "新港：开通")
    #expect(article.metadata.date == "2023-03-20")
    #expect(article.metadata.authors == ["王小明"])
    #expect(article.metadata.outlet == "海边日报")
    #expect(article.metadata.url == "https://news.example/1")
    #expect(article.metadata.tags == ["港口", "船", "经济"])
  }

  @Test func `an author that is the category is the outlet`() {
    let article = article("---\ntitle: 新港\nauthor: 海边日报\ntags: [ 海边日报 ]\n---\n港口开通。")
    #expect(article.metadata.outlet == "海边日报")
    #expect(article.metadata.authors == [])
  }

  @Test func `the title is not printed twice`() {
    let article = article("---\ntitle: 新港开通\n---\n[新港开通](https://news.example/1)\n------\n\n港口今天开通。")
    #expect(article.marked == ["[title]新港开通", "[body]港口今天开通。"])
  }

  @Test(arguments: ["---\n---\n北京下雪。", "---\n# nothing\n---\n北京下雪。"])
  func `a block without fields is front matter too`(text: String) throws {
    #expect(try FrontMatter(text)?.body == "北京下雪。")
  }

  @Test func `sequences inside a sequence and the end of a long one are passed over`() {
    let tags = (1...200).map { "\n- 港\($0)" }.joined()
    #expect(article("---\ntags: [港口, [船, [水]], 海]\n---\n北京下雪。").metadata.tags == ["港口", "海"])
    #expect(article("---\ntags:\(tags)\n---\n北京下雪。").metadata.tags == (1...100).map { "港\($0)" })
  }

  @Test(.timeLimit(.minutes(1))) func `aliases of aliases are not multiplied out`() {
    let levels = (1...12).map { level in
      "l\(level): &l\(level) [\(Array(repeating: level > 1 ? "*l\(level - 1)" : "港", count: 10).joined(separator: ", "))]\n"
    }
    let article = article("---\n\(levels.joined())title: 新港\ntags: *l12\nauthor: *l11\n---\n北京下雪。")
    #expect(article.metadata.title == "新港")
    #expect(article.metadata.tags == [])
  }

  @Test func `malformed YAML is a warning and all is read as plain text`() {
    let text = "---\ntitle: \"没有结束\n---\n港口今天开通。"
    let (article, warnings) = read(text)
    #expect(warnings == ["the front matter is not valid YAML and was read as text"])
    #expect(article.text.string.withoutWhitespace == text.withoutWhitespace)
  }

  @Test(
    arguments: [
      ("2023-03-20", "2023-03-20"), ("2023/3/5 08:00", "2023-03-05"), ("20230320", "2023-03-20"), ("2023-02-30", nil),
      ("昨天", nil), ("2023", nil),
    ] as [(String, String?)])
  func `a date is a day of the calendar`(text: String, day: String?) {
    #expect(CalendarDay(leading: text)?.description == day)
  }
}
