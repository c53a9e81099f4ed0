import Testing

@testable import Segmenter

@Suite struct `Scripts` {
  let fold = ScriptFold()

  @Test(arguments: [("發言人會說", "发言人会说"), ("发言人", "发言人"), ("A1\u{20BB7}", "A1\u{20BB7}")])
  func `fold to simplified one to one`(text: String, folded: String) {
    #expect(fold(text) == folded)
    #expect(fold(text).unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test(arguments: [
    ("国务院总理访问广东", Script.simplified), ("國務院總理訪問廣東", .traditional), ("中山人文", nil), ("", nil), ("里面", nil),
  ])
  func `are told by characters that only one of them has`(text: String, script: Script?) {
    #expect(ScriptShares(of: text.unicodeScalars, fold: fold).script == script)
  }

  @Test(arguments: [("汉语词典", Script.traditional, "漢語詞典"), ("漢語詞典", .simplified, "汉语词典"), ("", .traditional, "")])
  func `are converted by ICU`(text: String, target: Script, converted: String) throws {
    #expect(try ScriptConverter(to: target).convert(text) == converted)
  }

  @Test func `conversion keeps what it does not know`() throws {
    let odd = "a\0\u{FFFD}\u{20BB7}\n👍🏽"
    #expect(try ScriptConverter(to: .traditional).convert(odd) == odd)
  }
}
