import Testing

@testable import Segmenter

@Suite struct `Words` {
  /// The words of a text, divided by blanks; white space of the text is left out.
  private func divided(_ string: String, userWords: [String] = []) throws -> String {
    let text = try WordSegmenter(userWords: userWords).makeWorker().segment(Text(string))
    return text.words.filter { $0.kind != .space }.map { String(text.text[$0.range]) }.joined(separator: " ")
  }

  @Test(arguments: [
    "外交部 发言人 周一 在 北京 表示 ， 双方 达成 了 共识 。", "外交部 發言人 週一 在 北京 表示 ， 雙方 達成 了 共識 。", "经济 增长 12.5% ， 达到 3,000亿 美元",
    "2021年 5月 20日 上午 10时", "２０２１年 ５月", "民國 108年 9月", "他 等 了 20 年", "第二十 次", "iPhone 和 F-16 的 价格 …… —— 完",
  ])
  func `are those of a news reader's dictionary`(expected: String) throws {
    let string = expected.replacing(" ", with: "")
    #expect(try divided(string) == expected)
  }

  @Test(arguments: [
    "协调员 安德鲁‧温特 （ Andrew Winter ） 说", "協調員 安德魯·溫特 說", "主席 马克·J·卡特 到 了",
  ])
  func `keep names with dots whole`(expected: String) throws {
    let words = try divided(expected.replacing(" ", with: "").replacing("AndrewWinter", with: "Andrew Winter"))
    #expect(words == expected)
  }

  @Test func `of a number do not take the first character of a name`() throws {
    #expect(try divided("等了5多纳尔德·温特") == "等 了 5 多纳尔德·温特")
  }

  @Test(arguments: [("他叫欧阳美兰", "他 叫 欧阳美兰"), ("局长 沈嘉宏", "局长 沈嘉宏")])
  func `take names that no list has`(string: String, expected: String) throws {
    #expect(try divided(string) == expected)
  }

  @Test func `of the user always win, in either script`() throws {
    #expect(try divided("這家量子科技公司上市", userWords: ["量子科技公司"]) == "這 家 量子科技公司 上市")
    #expect(try divided("在北京大学", userWords: ["京大"]).contains("京大"))
    #expect(try divided("去\u{20BB7}野家", userWords: ["\u{20BB7}野家"]) == "去 \u{20BB7}野家")
  }

  @Test func `of the user in Latin letters are no part of longer ones`() throws {
    #expect(try divided("AIDS", userWords: ["AI"]) == "AIDS")
  }

  @Test(arguments: UInt64(1)...300)
  func `touch and cover every sentence of random text`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let text = Text(random.text(ofParts: 80))
    let segmented = try WordSegmenter().makeWorker().segment(text)
    for sentence in segmented.sentences {
      let words = segmented.words[sentence.words]
      #expect(words.map { String(text[$0.range]) }.joined() == text[sentence.range])
      #expect(words.allSatisfy { !$0.range.isEmpty })
    }
  }

  @Test func `are found by their place`() throws {
    let segmented = try WordSegmenter().makeWorker().segment(Text("双方达成共识。"))
    #expect(segmented.words(in: TextRange(2, 6)).map(segmented.key) == ["达成", "共识"])
    #expect(segmented.words(in: TextRange(1, 3)).isEmpty)
    #expect(segmented.sentence(at: 6)?.range == TextRange(0, 7))
    #expect(segmented.sentence(at: 7) == nil)
  }
}
