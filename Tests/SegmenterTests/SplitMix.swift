/// A generator of random numbers that gives the same ones for the same seed (Steele et al., 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text of words, marks, blanks, odd characters and halves of things, in any order.
  mutating func text(ofParts count: Int) -> String {
    let parts = [
      "中国", "外交部", "發言人", "約翰‧", "·", "柯比", "他说", "，", "。", "！", "？”", "“", "「", "」", "\"", "'", "\n", "\r\n", " ",
      "\u{3000}", "2023年", "3,000", ".", "%", "12", "万", "第", "三", "A", "b-", "é", "👍🏽", "\u{20BB7}", "\u{301}",
      "\u{200B}",
      "\u{FEFF}", "\0", "……", "——", "々", "〇", "か", "한", "http://a.b/c?d=1", "\u{E000}", "《", "》", "（", ")",
    ]
    return (0..<count).map { _ in parts.randomElement(using: &self) ?? "" }.joined()
  }
}
