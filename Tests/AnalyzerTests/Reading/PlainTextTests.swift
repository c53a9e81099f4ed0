import Segmenter
import Testing

@testable import Analyzer

@Suite struct PlainTextTests {
  @Test func `each line is a paragraph and the first is the title`() {
    let article = article("\n　　新港今天开通\n\n　　港口今天开通。\n  第一批船到了。  \n")
    #expect(article.marked == ["[title]新港今天开通", "[body]港口今天开通。", "[body]第一批船到了。"])
    #expect(article.text.string == "新港今天开通\n港口今天开通。\n第一批船到了。")
    #expect(article.script == .simplified)
  }

  @Test(arguments: [
    "一行", "a < b 和 [方括号](圆括号)\n<不是标签>\n完", "<a href=”x”>名单</a>（附件）\n下一行。",
    "一\u{2028}二\u{85}三", "\u{200B}零宽\u{FEFF}\n字符",
  ])
  func `no character is lost`(text: String) {
    #expect(article(text).text.string.withoutWhitespace == text.withoutWhitespace)
  }

  @Test func `a break tag at the end of a line is dropped`() {
    #expect(article("标题在此\n图书馆开了。<br />\n人很多。").text.string == "标题在此\n图书馆开了。\n人很多。")
  }

  @Test func `a string of a program is never cleaned`() {
    let string = "\r\n  標題在此 \n\n　　圖書館開了。<br />\n---\n"
    let article = ArticleReader().read(uncleaned: string)
    #expect(article.text.string == string)
    #expect(article.marked == ["[title]標題在此", "[body]圖書館開了。<br />", "[body]---"])
    #expect(article.script == .traditional)
  }

  @Test(arguments: ["", " \n\t\n", "\u{3000}"])
  func `a blank file is an article without paragraphs`(text: String) {
    #expect(article(text).paragraphs == [])
    #expect(article(text).metadata == Article.Metadata())
  }
}
