import Testing

@testable import Analyzer

@Suite struct TextDecoderTests {
  /// 北京的天气很好，我们在这里。
  static let gb18030: [UInt8] = [
    0xB1, 0xB1, 0xBE, 0xA9, 0xB5, 0xC4, 0xCC, 0xEC, 0xC6, 0xF8, 0xBA, 0xDC, 0xBA, 0xC3, 0xA3, 0xAC, 0xCE, 0xD2, 0xC3,
    0xC7,
    0xD4, 0xDA, 0xD5, 0xE2, 0xC0, 0xEF, 0xA1, 0xA3,
  ]
  /// 台北的天氣很好，我們在這裡。
  static let big5: [UInt8] = [
    0xA5, 0x78, 0xA5, 0x5F, 0xAA, 0xBA, 0xA4, 0xD1, 0xAE, 0xF0, 0xAB, 0xDC, 0xA6, 0x6E, 0xA1, 0x41, 0xA7, 0xDA, 0xAD,
    0xCC,
    0xA6, 0x62, 0xB3, 0x6F, 0xB8, 0xCC, 0xA1, 0x43,
  ]

  @Test(
    "the encoding is found",
    arguments: [
      (gb18030, "GB18030", "北京的天气很好，我们在这里。"),
      (big5, "Big5-HKSCS", "台北的天氣很好，我們在這裡。"),
      ([0xFF, 0xFE, 0x17, 0x53, 0xAC, 0x4E], "UTF-16LE", "北京"),
      ([0xFE, 0xFF, 0x53, 0x17, 0x4E, 0xAC], "UTF-16BE", "北京"),
      ([0xEF, 0xBB, 0xBF] + Array("北京".utf8), "UTF-8", "北京"),
      (Array("北京".utf8), "UTF-8", "北京"),
      ([], "UTF-8", ""),
    ])
  func guesses(bytes: [UInt8], encoding: String, text: String) throws {
    let decoded = try TextDecoder().decode(bytes)
    #expect(decoded.encoding == encoding)
    #expect(decoded.string == text)
    #expect(decoded.warnings == [])
  }

  @Test func `a page that declares gb2312 is read as GB18030`() throws {
    // 镕 is in GBK, but not in GB 2312.
    let page = Array("<meta charset=\"gb2312\"><p>".utf8) + [0xE9, 0x46]
    let decoded = try TextDecoder().decode(page)
    #expect(decoded.encoding == "GB18030")
    #expect(decoded.string.hasSuffix("<p>镕"))
    #expect(
      decoded.string.hasSuffix("<p>镕") || decoded.string.hasSuffix("<p>锭") || decoded.string.last?.isLetter == true)
  }

  @Test func `a page in UTF-8 with a bad byte that declares gb2312 is read as UTF-8`() throws {
    let page = Array("<meta charset=\"gb2312\"><p>北京的天气很好，我们在这里".utf8) + [0xE5] + Array("。".utf8)
    let decoded = try TextDecoder().decode(page)
    #expect(decoded.encoding == "UTF-8")
    #expect(decoded.string.hasSuffix("我们在这里\u{FFFD}。"))
  }

  @Test func `the encoding that the caller tells wins`() throws {
    let decoded = try TextDecoder(encoding: "big5").decode(Self.gb18030)
    #expect(decoded.encoding == "Big5-HKSCS")
    #expect(decoded.string != "北京的天气很好，我们在这里。")
  }

  @Test func `an unknown encoding is an error at once`() {
    #expect(throws: (any Error).self) { try TextDecoder(encoding: "EBCDIC-Klingon") }
  }

  @Test func `bad bytes are counted in one warning and nothing after them is lost`() throws {
    let bytes = Array("今天的新闻是这样的".utf8) + [0xFF] + Array("我们在这里看了很多".utf8) + [0xFE] + Array("完".utf8)
    let decoded = try TextDecoder().decode(bytes)
    #expect(decoded.string == "今天的新闻是这样的\u{FFFD}我们在这里看了很多\u{FFFD}完")
    #expect(decoded.warnings == ["2 byte sequences are not valid UTF-8 and read as U+FFFD"])
  }

  @Test func `bytes that are no text are an error, unless the caller tells their encoding`() throws {
    let bytes = (0..<640).map { UInt8($0 % 32) }
    #expect(throws: FileError.self) { try TextDecoder().decode(bytes) }
    #expect(throws: Never.self) { try TextDecoder(encoding: "windows-1252").decode(bytes) }
  }

  @Test func `NUL characters are taken out with a warning`() throws {
    let decoded = try TextDecoder().decode(Array("标题\u{0}\n正文在这里。\u{0}还有一句。".utf8))
    #expect(decoded.string == "标题\n正文在这里。还有一句。")
    #expect(decoded.warnings == ["2 NUL characters were taken out"])
  }

  @Test(arguments: ["一\r\n二\r三\n四", "一\n二\r\n三\r四"])
  func `every line end becomes a newline`(text: String) throws {
    #expect(try TextDecoder().decode(Array(text.utf8)).string == "一\n二\n三\n四")
  }
}
