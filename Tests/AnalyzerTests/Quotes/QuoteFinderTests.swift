import Testing

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
    arguments: ["他 的 说法 没有 改变 。", "大家 称赞 他 的 手艺 。", "她 终于 说服 了 父亲 。", "他 没有 说 原因 。"])
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
}
