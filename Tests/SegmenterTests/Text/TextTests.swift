import Testing

@testable import Segmenter

@Suite struct `A text` {
  @Test func `counts code points, not bytes or graphemes`() {
    #expect(Text("中é👍🏽").count == 4)
  }

  @Test func `gives the characters of a range`() {
    #expect(Text("在\u{20BB7}野家")[TextRange(1, 3)] == "\u{20BB7}野")
  }

  @Test func `trims white space of any width`() {
    let text = Text(" \u{3000}新闻\t")
    #expect(text[text.trimmed(text.range)] == "新闻")
    #expect(Text(" \n").trimmed(TextRange(0, 2)).isEmpty)
  }

  @Test(arguments: UInt64(1)...50)
  func `ranges join to the text`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let text = Text(random.text(ofParts: 40))
    let cut = Int.random(in: 0...text.count, using: &random)
    #expect(text[TextRange(0, cut)] + text[TextRange(cut, text.count)] == text.string[...])
    #expect(text.utf8Offset(of: text.count) == text.string.utf8.count)
  }
}

@Suite struct `A range` {
  @Test func `sorts by its start, the longer one first`() {
    let ranges = [TextRange(2, 3), TextRange(0, 1), TextRange(0, 4)]
    #expect(ranges.sorted() == [TextRange(0, 4), TextRange(0, 1), TextRange(2, 3)])
  }

  @Test func `overlaps only where both hold a character`() {
    #expect(TextRange(0, 2).overlaps(TextRange(1, 3)))
    #expect(!TextRange(0, 2).overlaps(TextRange(2, 3)))
  }
}
