import Foundation
import Testing

@Suite struct ReadmeTests {
  @Test func `the library's example is the one that is built here`() throws {
    let snippet = try text(of: "Examples/FiveLines/main.swift")
    #expect(try text(of: "README.md").contains("```swift\n\(snippet)```"))
  }

  @Test func `the library's example runs`() throws {
    let result = try Zhtext.run([], program: "five-lines")
    try Golden.expect(result.output, is: "five-lines.txt")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  private func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: Zhtext.root.appendingPathComponent(path)), as: UTF8.self)
  }
}
