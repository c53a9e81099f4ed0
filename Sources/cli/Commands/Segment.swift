import Analyzer
import ArgumentParser

struct Segment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Divide articles into words.",
    discussion: """
      As text, each paragraph is a line and its words have a space between them. The front matter of Markdown and the \
      navigation of web pages are left out.

      Example:
        echo 中国外交部发言人周一表示欢迎。 | zhtext segment
      """)

  @OptionGroup(title: "Input") var input: InputOptions

  @Option(name: .shortAndLong, help: "How the words are written.")
  var format: WordsFormat = .text

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Output") var spreadsheet: SpreadsheetOptions

  func run() async throws {
    let report = AnalysisReport(.words, as: format.report, byteOrderMark: spreadsheet.bom)
    try await report.write(input, to: output, stages: []) { $0 }
  }
}
