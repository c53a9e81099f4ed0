import Testing

@testable import Analyzer
@testable import Segmenter

@Suite struct QuoteFinderTests {
  @Test(
    "a cue reports what it governs",
    arguments: [
      ("{PER 王小明} 说 ， 明天 会 下雨 。", ["indirect 王小明(王小明) 说: 明天会下雨"]),
      ("{PER 王小明} 認為 ， 這 項 計劃 不 可行 。", ["indirect 王小明(王小明) 認為: 這項計劃不可行"]),
      ("{ORG 外交部} 发言人 {PER 李华} 周一 表示 ， 会谈 已经 结束 。", ["indirect 李华(李华) 表示: 会谈已经结束"]),
      ("据 {ORG 晨报} 报道 ， 大桥 将 在 年底 通车 。", ["indirect 晨报(晨报) 据…报道: 大桥将在年底通车"]),
    ] as [(String, [String])])
  func indirect(_ sentence: String, _ quotes: [String]) {
    #expect(AnnotatedText("标题\n" + sentence).quotes == quotes)
  }

  @Test(
    "speech in marks is told from names and irony in marks",
    arguments: [
      ("{PER 王小明} 说 ： “ 我们 明天 不 去 了 。 ”", ["direct 王小明(王小明) 说: 我们明天不去了。"]),
      ("{PER 陳大文} 說 ： 「 我們 明天 不 去 了 。 」", ["direct 陳大文(陳大文) 說: 我們明天不去了。"]),
      ("这 就是 所谓 的 “ 黄金 周 ” 。", []),
    ] as [(String, [String])])
  func marked(_ sentence: String, _ quotes: [String]) {
    #expect(AnnotatedText("标题\n" + sentence).quotes == quotes)
  }

  @Test(
    "words that only look like cues report nothing",
    arguments: [
      "他 的 说法 没有 改变 。", "大家 称赞 他 的 手艺 。", "{PER 李华} 的 说法 前后 不 一 。",
      "如果 他 说 实话 ， 事情 就 简单 了 。", "她 终于 说服 了 父亲 。", "他 没有 说 原因 。",
    ])
  func noReport(_ sentence: String) {
    #expect(AnnotatedText("标题\n" + sentence).quotes.isEmpty)
  }

  @Test("a pronoun and a left-out subject mean the last speaker")
  func pronouns() {
    let quotes = AnnotatedText(
      """
      标题
      {PER 王小明} 说 ， 明天 会 下雨 。
      他 表示 ， 大家 要 带 伞 ， 并 强调 ， 道路 可能 封闭 。
      """
    ).quotes
    #expect(quotes.count == 3)
    #expect(quotes.allSatisfy { $0.contains("(王小明)") })
  }

  @Test("a quotation broken by its cue is two by one speaker")
  func broken() {
    let quotes = AnnotatedText("标题\n“ 我们 明天 不 去 了 ， ” {PER 王小明} 说 ， “ 后天 再 去 。 ”").quotes
    #expect(quotes == ["direct 王小明(王小明) 说: 我们明天不去了，", "direct 王小明(王小明) 说: 后天再去。"])
  }

  @Test("a cue in the sentence behind the marks speaks for them")
  func cueBehind() {
    let quotes = AnnotatedText("标题\n“ 我 从来 没有 见过 这样 的 雨 。 ” {PER 王小明} 说 。").quotes
    #expect(quotes == ["direct 王小明(王小明) 说: 我从来没有见过这样的雨。"])
  }

  @Test("where the speech was made is no part of the cue, and not its speaker")
  func place() {
    let quotes = AnnotatedText("标题\n{PER 王小明} 周二 在 记者会 上 表示 ， 会谈 已经 结束 。").quotes
    #expect(quotes == ["indirect 王小明(王小明) 表示: 会谈已经结束"])
  }

  @Test("a report that speaks means its medium")
  func medium() {
    let quotes = AnnotatedText(
      """
      标题
      据 {ORG 晨星日报} 报道 ， 大桥 将 在 年底 通车 。
      报道 称 ， 工程 已经 进行 了 三 年 。
      """
    ).quotes
    #expect(quotes.count == 2)
    #expect(quotes.last == "indirect 报道(晨星日报) 称: 工程已经进行了三年")
  }

  @Test("a fragment of somebody's words in the reporter's sentence is partial")
  func fragment() {
    let quotes = AnnotatedText("标题\n{PER 王小明} 表示 ， 这 项 计划 “ 完全 不 可 接受 ” 。").quotes
    #expect(quotes.contains("partial 王小明(王小明) 表示: 完全不可接受"))
  }

  @Test("a quotation over several paragraphs is one")
  func severalParagraphs() {
    let quotes = AnnotatedText("标题\n{PER 王小明} 说 ： “ 我们 先 等 一 天 。\n“ 然后 我们 再 出发 。 ”").quotes
    #expect(quotes == ["direct 王小明(王小明) 说: 我们先等一天。\n“然后我们再出发。"])
  }

  @Test(
    "odd input gives no crash",
    arguments: [
      "", "\n\n", "“", "”", "“”", "说", "据", "据 报道", "： 说 “", "“ ” 说 “", String(repeating: "“ ", count: 3000),
      String(repeating: "” 他 “ ", count: 1000), String(repeating: "他 说 ， ", count: 1000), "他 说 ：\n“\n”",
    ])
  func oddInput(_ text: String) {
    let annotated = AnnotatedText(text)
    for quote in annotated.found {
      #expect(annotated.text.text.range.contains(quote.content))
      #expect(!quote.content.isEmpty)
    }
  }
}
