import Testing

@testable import Segmenter

@Suite struct `A trie` {
  @Test func `gives back what it was built of and nothing else`() {
    let trie = Trie([("中", 1), ("中国", 2), ("中国人", 65535), ("国", 4)])
    #expect(trie.value(of: "中国".unicodeScalars) == 2)
    #expect(trie.value(of: "中国人".unicodeScalars) == 65535)
    #expect(trie.value(of: "国人".unicodeScalars) == nil)
    #expect(trie.value(of: "中国人民".unicodeScalars) == nil)
    #expect(trie.value(of: "".unicodeScalars) == nil)
  }

  @Test func `finds all keys at a place, shortest first`() {
    let trie = Trie([("中", 1), ("中国人", 3)])
    var found: [Int] = []
    trie.forEachMatch(in: Array("在中国人".unicodeScalars), at: 1, upTo: 4) { end, _ in found.append(end) }
    #expect(found == [2, 4])
  }

  @Test func `of a key given twice has the last value`() {
    #expect(Trie([("一", 1), ("一", 2)]).value(of: "一".unicodeScalars) == 2)
  }

  @Test func `holds keys of any length and of characters beyond the BMP`() {
    let long = String(repeating: "长", count: 20_000)
    let trie = Trie([(long, 7), ("\u{20BB7}野家", 8)])
    #expect(trie.value(of: long.unicodeScalars) == 7)
    #expect(trie.value(of: "\u{20BB7}野家".unicodeScalars) == 8)
    #expect(trie.value(of: "\u{20BB7}".unicodeScalars) == nil)
  }

  @Test func `may be empty`() {
    #expect(Trie([]).longestMatch(in: ["中"], at: 0, upTo: 1) == nil)
  }

  @Test(arguments: UInt64(1)...20)
  func `agrees with a dictionary on random keys`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let characters = Array("甲乙丙丁戊己庚辛A1")
    var values: [String: UInt16] = [:]
    for _ in 0..<300 {
      let key = (0..<Int.random(in: 1...5, using: &random)).map { _ in characters.randomElement(using: &random) ?? "甲" }
      values[String(key)] = UInt16.random(in: 1...UInt16.max, using: &random)
    }
    let trie = Trie(values.map { ($0.key, $0.value) })
    #expect(values.allSatisfy { trie.value(of: $0.key.unicodeScalars) == $0.value })
    let absent = values.keys.map { $0 + "甲" }.filter { values[$0] == nil }
    #expect(absent.allSatisfy { trie.value(of: $0.unicodeScalars) == nil })
  }
}
