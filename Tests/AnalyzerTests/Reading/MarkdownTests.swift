import Testing

@testable import Analyzer

@Suite struct MarkdownTests {
  private func body(_ markdown: String) -> [String] {
    article("---\ntitle: 标题\n---\n" + markdown).marked.dropFirst().map { String($0.dropFirst("[body]".count)) }
  }

  @Test(arguments: [
    ("## 小标题", "小标题"),
    ("小标题\n------", "小标题"),
    ("他在[海边日报](https://news.example/a_(1))说过。", "他在海边日报说过。"),
    ("[[海邊]港口開通](https://news.example/1)", "[海邊]港口開通"),
    ("**港口**和*船*，`代码`，~~删去~~。", "港口和船，代码，删去。"),
    ("> 引用的话。", "引用的话。"),
    ("- 第一条", "第一条"),
    ("1. 第一条", "1. 第一条"),
    ("<!-- 注释\n两行 -->正文。", "正文。"),
    ("正文。![图](https://news.example/1.jpg)", "正文。"),
    ("<div>\n\n<p>甲&amp;乙</p>\n</div>", "甲&乙"),
    ("三 < 五，五 > 三。", "三 < 五，五 > 三。"),
  ])
  func `marks are taken away`(markdown: String, text: String) {
    #expect(body(markdown) == [text])
  }

  @Test func `a line that ends a sentence ends a paragraph`() {
    #expect(body("第一句话说完了。\n第二句话也说完了。\n\n***\n第三句。") == ["第一句话说完了。", "第二句话也说完了。", "第三句。"])
  }

  @Test func `a line broken inside a sentence goes on`() {
    #expect(body("港口管理部门今天早上在新闻发布会上对记者们表示\n第一批船已经全部安全地到达了这一座新的港口。").count == 1)
  }

  @Test func `comments are left out, and one that is never closed is text`() {
    #expect(MarkdownReader.html("港口<!-- 不\n要 -->开通") == MarkdownReader.html("港口开通"))
    #expect(MarkdownReader.html("港口 <!-- 开通").contains("开通"))
  }
}
