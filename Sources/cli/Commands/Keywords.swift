import Analyzer
import ArgumentParser

struct Keywords: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the words that tell what articles are about.",
    discussion: """
      Words are ranked by TF-IDF: how often the article has a word, against how few news articles have it at all. The \
      measure does not depend on the other files of the run.

      Example:
        zhtext keywords --top 10 --format jsonl articles/
      """)

  @OptionGroup(title: "Input") var input: InputOptions

  @Option(help: ArgumentHelp("How many words of each article are listed.", valueName: "number"))
  var top: Int = 20

  @Option(name: .shortAndLong, help: "How the keywords are written.")
  var format: FindingsFormat = .table

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Output") var spreadsheet: SpreadsheetOptions

  func validate() throws {
    try Selection.check(top: top)
  }

  func run() async throws {
    let report = AnalysisReport(.keywords, as: format.report, byteOrderMark: spreadsheet.bom)
    try await report.write(input, to: output, stages: .keywords) { $0.selectingKeywords(top: top) }
  }
}
