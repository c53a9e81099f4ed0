import Foundation
import Testing

@Suite struct RunTests {
  @Test func `standard input is read where nothing is named, and for -`() throws {
    let named = try Zhtext.run("convert", "--to", "hant", "-", input: "汉语\n")
    #expect(named.output == "漢語\n")
    #expect(try Zhtext.run("convert", "--to", "hant", input: "汉语\n").output == named.output)
  }

  @Test func `an empty input is an article without text`() throws {
    let result = try Zhtext.run("analyze")
    #expect(result.output.contains(#""text":"","paragraphs":[]},"words":[],"entities":[],"quotes":[],"keywords":[]}"#))
    #expect(result.code == 0)
  }

  @Test func `a folder is walked in the order of names, hidden and other files left out`() throws {
    let folder = try TemporaryFolder([
      "b.txt": "二", "a/z.md": "一", "c": "三", ".hidden.txt": "四", ".d/e.txt": "五", "picture.png": "六", "d.HTM": "七",
    ])
    let result = try Zhtext.run("analyze", ".", in: folder.url)
    #expect(paths(of: result.output) == ["./a/z.md", "./b.txt", "./c", "./d.HTM"])
  }

  @Test func `an input that failed is reported and the rest is done`() throws {
    let folder = try TemporaryFolder(["b.txt": "二"])
    let result = try Zhtext.run("convert", "--to", "hant", "a.txt", "b.txt", in: folder.url)
    #expect(result.output == "二")
    #expect(result.errors == "zhtext: a.txt: no such file; check the name and the folder\n")
    #expect(result.code == 1)
  }

  @Test func `a failed input has its line in an analysis`() throws {
    let result = try Zhtext.run("analyze", "missing.txt")
    #expect(
      result.output == """
        {"schema":"zhtext/1","source":{"path":"missing.txt","encoding":null,"bytes":null,"warnings":[]},\
        "error":"no such file; check the name and the folder"}

        """)
    #expect(result.code == 1)
  }

  @Test(arguments: [
    ["entities", "--nothing"], ["quotes", "--kind", "loud"], ["keywords", "--top", "0"], ["convert"],
    ["analyze", "--format", "csv"], ["segment", "--jobs", "0"], ["nothing"],
  ])
  func `wrong usage`(arguments: [String]) throws {
    let result = try Zhtext.run(arguments)
    #expect(result.code == 64)
    #expect(result.output == "")
    #expect(result.errors.contains("Usage: zhtext"))
  }

  @Test func `any number of jobs writes the same bytes`() throws {
    let files = (0..<150).map { ("\($0 % 7)/\($0).txt", String(repeating: "第\($0)篇。", count: 1 + $0 % 11 * 40)) }
    let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files))
    let one = try Zhtext.run("analyze", "--jobs", "1", ".", "missing", in: folder.url)
    let many = try Zhtext.run("analyze", "--jobs", "8", ".", "missing", in: folder.url)
    #expect(one.output == many.output)
    #expect(paths(of: one.output).count == 151)
  }

  @Test func `the output file is replaced at the end, even where it is an input`() throws {
    let folder = try TemporaryFolder(["a.txt": "汉语"])
    let result = try Zhtext.run("convert", "--to", "hant", "a.txt", "--output", "a.txt", in: folder.url)
    #expect(result.code == 0)
    #expect(try folder.text(of: "a.txt") == "漢語")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a.txt"])
  }

  @Test func `an output that is a link is written through it`() throws {
    let folder = try TemporaryFolder(["a.txt": "汉语", "target.txt": ""])
    let link = folder.url.appendingPathComponent("link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target.txt")
    _ = try Zhtext.run("convert", "--to", "hant", "a.txt", "--output", "link.txt", in: folder.url)
    #expect(try folder.text(of: "target.txt") == "漢語")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "target.txt")
  }

  @Test func `an output that cannot be written ends the run`() throws {
    let result = try Zhtext.run("segment", "--output", "no/such/folder.txt", input: "中")
    #expect(result.errors.hasPrefix("zhtext: no/such/folder.txt: "))
    #expect(result.code == 1)
  }

  @Test func `a word list that is missing ends the run`() throws {
    let result = try Zhtext.run("segment", "--lexicon", "missing.txt", input: "中")
    #expect(result.errors == "zhtext: missing.txt: no such file; check the name and the folder\n")
    #expect(result.code == 1)
  }

  @Test func `a path with a line break stays one line of a message`() throws {
    let result = try Zhtext.run("segment", "a\nb.txt")
    #expect(result.errors == "zhtext: a\\nb.txt: no such file; check the name and the folder\n")
  }

  private func paths(of lines: String) -> [String] {
    lines.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /"path":"([^"]*)"/).map { String($0.output.1) }
    }
  }
}
