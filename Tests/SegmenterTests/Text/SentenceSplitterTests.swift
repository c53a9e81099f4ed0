import Testing

@testable import Segmenter

@Suite struct `Sentences` {
  /// The text with `|` where sentences are expected to divide.
  @Test(arguments: [
    "他来了。|她走了！|谁？", "他说：“好。”|然后走了。", "記者問：「去嗎？！」|他答：「去……」|", "增长3.5%。|下降。", "第一行\n|第二行",
    "他笑了。）|完", "不错。 \u{3000}|下一句", "“一。|二。”|三", "他到了.|又走了",
  ])
  func `end behind their marks and closing marks`(marked: String) {
    let expected = marked.split(separator: "|").map(String.init)
    let text = Text(marked.filter { $0 != "|" })
    let sentences = SentenceSplitter().sentences(of: text, in: text.range)
    #expect(sentences.map { String(text[$0]) } == expected)
  }

  @Test func `of a straight mark the one that opens belongs to the next sentence`() {
    let text = Text("他走了。\"我回来。\"")
    let sentences = SentenceSplitter().sentences(of: text, in: text.range)
    #expect(sentences.map { String(text[$0]) } == ["他走了。", "\"我回来。\""])
  }

  @Test func `straight marks open and close by turns`() {
    let text = Text("他说：\"好。\"她说：\"不。\"")
    let sentences = SentenceSplitter().sentences(of: text, in: text.range)
    #expect(sentences.map { String(text[$0]) } == ["他说：\"好。\"", "她说：\"不。\""])
  }

  @Test(arguments: UInt64(1)...200)
  func `touch and cover the text`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let text = Text(random.text(ofParts: 60))
    let sentences = SentenceSplitter().sentences(of: text, in: text.range)
    #expect(sentences.map { String(text[$0]) }.joined() == text.string)
    #expect(sentences.allSatisfy { !$0.isEmpty })
  }
}
