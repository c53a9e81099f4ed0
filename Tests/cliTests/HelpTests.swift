import Testing

@Suite struct HelpTests {
  @Test func `the help of the whole`() throws {
    let result = try Zhtext.run("--help")
    try Golden.expect(result.output, is: "help.txt")
    #expect(result.code == 0)
  }

  @Test(arguments: ["entities", "quotes", "keywords", "segment", "convert", "analyze"])
  func `the help of a command`(command: String) throws {
    let result = try Zhtext.run(command, "--help")
    try Golden.expect(result.output, is: "help-\(command).txt")
    #expect(result.code == 0)
  }

  @Test func `the version`() throws {
    #expect(try Zhtext.run("--version").output == "zhtext 0.1.0\n")
  }
}
