import Testing

@testable import ICU

@Suite struct `The face of ICU` {
  @Test func `a breaker ends words at byte offsets up to the end`() throws {
    var text = "北京大学,News"
    let offsets = try text.withUTF8 { try WordBreaker().boundaries(of: $0) }
    #expect(offsets.last == text.utf8.count)
    #expect(offsets == offsets.sorted())
  }

  @Test func `no bytes have no boundaries`() throws {
    var text = ""
    #expect(try text.withUTF8 { try WordBreaker().boundaries(of: $0) } == [])
  }

  @Test func `an unknown transliterator is an error that names it`() {
    let error = #expect(throws: ICUError.self) { try Transliterator("No-Such") }
    #expect(error?.description.contains("No-Such") == true)
  }

  @Test(arguments: [
    ("GB18030", [0xD6, 0xD0, 0xB9, 0xFA] as [UInt8], "中国"), ("Big5", [0xA4, 0xA4, 0xB0, 0xEA], "中國"),
    ("UTF-16LE", [0x2D, 0x4E, 0xFD, 0x56], "中国"),
  ])
  func `bytes are decoded`(encoding: String, bytes: [UInt8], text: String) throws {
    let decoded = try TextConverter(encoding: encoding).decode(bytes)
    #expect(decoded.text == text)
    #expect(decoded.malformed == 0)
  }

  @Test func `what cannot be decoded is counted and replaced`() throws {
    let decoded = try TextConverter(encoding: "UTF-8").decode([0xE4, 0xB8, 0xAD, 0xFF, 0x41])
    #expect(decoded.text == "中\u{FFFD}A")
    #expect(decoded.malformed == 1)
  }

  @Test(arguments: [("zh_Hans", "美国"), ("zh_Hant", "美國")])
  func `countries have names in both scripts`(locale: String, name: String) throws {
    #expect(try RegionNames(locale: locale).name(of: "US") == name)
  }

  @Test func `a region without a name has none`() throws {
    #expect(try RegionNames(locale: "zh_Hans").name(of: "QQ") == nil)
  }
}
