import Analyzer
import ArgumentParser

struct Quotes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List who said what, directly and indirectly.",
    discussion: """
      The kinds are direct (a clause or more in quotation marks), partial (a fragment in quotation marks) and indirect (reported \
      without marks). The speaker is named in full where the article says who he or 他 is.

      Example:
        zhtext quotes --kind direct,partial article.txt
      """)

  @OptionGroup(title: "Input") var input: InputOptions

  @Option(help: ArgumentHelp("Only quotations of these kinds, divided by commas.", valueName: "kinds"))
  var kind: Choices<Quote.Kind> = .all

  @Option(name: .shortAndLong, help: "How the quotations are written.")
  var format: FindingsFormat = .table

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Output") var spreadsheet: SpreadsheetOptions

  func run() async throws {
    let report = AnalysisReport(.quotes, as: format.report, byteOrderMark: spreadsheet.bom)
    try await report.write(input, to: output, stages: .quotes) { analysis in
      analysis.selectingQuotes { kind.contains($0.kind) }
    }
  }
}
