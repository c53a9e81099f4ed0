import Segmenter
import Testing

@testable import Analyzer

@Suite struct `Entities` {
  private let analyzer: ArticleAnalyzer

  init() throws { analyzer = try ArticleAnalyzer() }

  /// `PER 名 = 别名` of every entity of a text.
  private func entities(in text: String) throws -> [String] {
    try analyzer.analyze(text).entities.map { entity in
      ([entity.kind.rawValue, entity.name] + entity.aliases.map { "= \($0)" }).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("芬兰外交部发言人周一在赫尔辛基表示，双方将继续谈判。", ["ORG 芬兰外交部", "GPE 赫尔辛基"]),
    ("芬蘭外交部發言人週一在赫爾辛基表示，雙方將繼續談判。", ["ORG 芬蘭外交部", "GPE 赫爾辛基"]),
    ("他在东南亚住过，也到过长江。", ["LOC 东南亚", "LOC 长江"]),
    ("《联合国宪章》和《春江晚报》都提到了。", ["MISC 联合国宪章", "ORG 春江晚报"]),
  ])
  func `of lists and endings have their kinds`(text: String, expected: [String]) throws {
    #expect(try entities(in: text) == expected)
  }

  @Test(arguments: [
    ("白宫协调员安德鲁‧温特（Andrew Winter）说，会谈结束。温特还说，明天继续。", "PER 安德鲁‧温特 = Andrew Winter = 温特"),
    ("白宮協調員安德魯·溫特（Andrew Winter）說，會談結束。溫特還說，明天繼續。", "PER 安德魯·溫特 = Andrew Winter = 溫特"),
  ])
  func `merge full, short and Latin names`(text: String, expected: String) throws {
    #expect(try entities(in: text).contains(expected))
  }

  @Test func `a surname with a title is the last person of that surname`() throws {
    let found = try entities(in: "局长沈嘉宏到了广州。沈局长说很好。")
    #expect(found.contains("PER 沈嘉宏 = 沈"))
  }

  @Test func `two people of one surname stay two`() throws {
    let found = try entities(in: "教授沈嘉宏和教授沈美兰都来了。")
    #expect(found.filter { $0.hasPrefix("PER") }.count == 2)
  }

  @Test func `one character names a country beside another`() throws {
    let found = try entities(in: "中国和美国恢复对话，中美关系改善。")
    #expect(found == ["GPE 中国 = 中", "GPE 美国 = 美"])
  }

  @Test func `a city and its name with an ending are one`() throws {
    #expect(try entities(in: "洛阳市昨天下雪。洛阳的古城很美。").contains("GPE 洛阳市 = 洛阳"))
  }

  @Test(arguments: ["总统说，政府的政策不变。", "警方表示，公司已经关门。", "", "。", "，，，《》（）", "·‧·"])
  func `roles and generic words are none`(text: String) throws {
    #expect(try entities(in: text).isEmpty)
  }

  @Test func `mentions stand in order, none overlapping another, and say what they cover`() throws {
    let analysis = try analyzer.analyze("芬兰和挪威签约。挪威首相到芬兰访问，芬兰议会欢迎。")
    let mentions = analysis.entities.flatMap(\.mentions).sorted { $0.range < $1.range }
    #expect(zip(mentions, mentions.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
    #expect(
      analysis.entities.allSatisfy { entity in
        entity.mentions.allSatisfy { ([entity.name] + entity.aliases).contains(String(analysis[$0.range])) }
      })
  }
}
