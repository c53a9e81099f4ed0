import Testing

@testable import Analyzer

@Suite struct JSONValueTests {
  @Test(arguments: [
    ("说", "\"说\""), ("a\"b\\c", #""a\"b\\c""#), ("一\n二\t三\r", #""一\n二\t三\r""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\r\n", #""\r\n""#), ("😀𠀀", "\"😀𠀀\""), ("", "\"\""),
  ])
  func `strings are escaped where JSON or a reader of lines demands it`(text: String, json: String) {
    #expect(JSONValue.text(text).compact == json)
  }

  @Test(arguments: [(0.31, "0.31"), (2, "2"), (1.0 / 3, "0.3333"), (-0.5, "-0.5"), (.nan, "null"), (.infinity, "null")])
  func `numbers have at most four decimals`(number: Double, json: String) {
    #expect(JSONValue.decimal(number).compact == json)
  }

  @Test func `keys keep their order and empty things stay`() {
    let value: JSONValue = ["schema": "zhtext/1", "a": .null, "list": .list([]), "b": ["c": .number(1)]]
    #expect(value.compact == #"{"schema":"zhtext/1","a":null,"list":[],"b":{"c":1}}"#)
  }

  @Test func `pretty output breaks only what does not fit`() {
    let value: JSONValue = ["range": ["start": .number(0), "end": .number(2)], "list": .list([.list([.number(1)])])]
    #expect(
      value.pretty == """
        {
          "range": {"start": 0, "end": 2},
          "list": [
            [1]
          ]
        }
        """)
  }
}
