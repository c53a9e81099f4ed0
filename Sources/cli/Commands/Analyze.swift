import Analyzer
import ArgumentParser

struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyse articles whole: words, entities, quotations and keywords.",
    discussion: """
      As jsonl, each article is one line with an object of the schema zhtext/1, in the order of the input; an input that \
      failed has a line too, which says why. Offsets count Unicode code points of article.text, as strings of Python do.

      Example:
        zhtext analyze articles/ | jq -r '.entities[].name'
      """)

  @OptionGroup(title: "Input") var input: InputOptions

  @Option(help: ArgumentHelp("How many keywords of each article are written.", valueName: "number"))
  var top: Int = 20

  @Option(name: .shortAndLong, help: "How the analyses are written.")
  var format: AnalysisFormat = .jsonl

  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    try Selection.check(top: top)
  }

  func run() async throws {
    try await AnalysisReport(.everything, as: format.report).write(input, to: output, stages: .everything) {
      $0.selectingKeywords(top: top)
    }
  }
}
