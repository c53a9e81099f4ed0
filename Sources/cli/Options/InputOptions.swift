import Analyzer
import ArgumentParser
import Foundation

/// What a command reads.
struct InputOptions: ParsableArguments {
  @Argument(
    help: """
      Files and folders to read, or - for standard input, which is read too where nothing is named. Folders are read \
      with the folders in them, in the order of the names: the files that end in .txt, .md, .markdown, .html, .htm or have \
      no ending, but no hidden ones.
      """,
    completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "The encoding of all files, by its usual name: UTF-8, GB18030, Big5, UTF-16. Left out, it is guessed for each file.",
      valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      """
      A file of your own words in UTF-8, one a line; what stands behind a tab and lines that begin with # are passed over. \
      Your words win over the built-in lists. May be given several times.
      """,
      valueName: "file"),
    completion: .file())
  var lexicon: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many files are worked on at once. Left out, as many as the machine has processors.", valueName: "number"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    if let encoding, !ArticleAnalyzer.isKnown(encoding: encoding) {
      throw ValidationError("--encoding: \(encoding) is not known; try UTF-8, GB18030, Big5 or UTF-16LE.")
    }
  }
}

extension InputOptions {
  /// An analyzer with the user's words and encoding.
  func analyzer() throws -> ArticleAnalyzer {
    var options = ArticleAnalyzer.Options()
    options.encoding = encoding
    options.lexicon = try lexicon.flatMap(words)
    return try ArticleAnalyzer(options)
  }

  private func words(of path: String) throws(Failure) -> [String] {
    let bytes: [UInt8]
    do {
      bytes = try FileReader().bytes(of: FilePath(argument: path).bytes, called: path)
    } catch {
      throw Failure(error.description)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("\(path): not UTF-8; save the list of words as UTF-8")
    }
    let lines = text.trimmingPrefix("\u{FEFF}").split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    return lines.compactMap { line in
      let word = line.prefix { $0 != "\t" }.trimmingCharacters(in: .whitespaces)
      return word.isEmpty ? nil : word
    }
  }
}
