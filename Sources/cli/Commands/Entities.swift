import Analyzer
import ArgumentParser

struct Entities: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the people, places and organisations that articles name.",
    discussion: """
      Each is listed once, under the fullest name that the article has for it, with its other names and how often it is named. \
      The types are PER (people), GPE (countries, provinces, cities), LOC (other places), ORG (organisations) and MISC (events, \
      laws, works).

      Example:
        zhtext entities --type PER,ORG --format csv --output names.csv articles/
      """)

  @OptionGroup(title: "Input") var input: InputOptions

  @Option(help: ArgumentHelp("Only entities of these types, divided by commas.", valueName: "types"))
  var type: Choices<Entity.Kind> = .all

  @Option(help: ArgumentHelp("Only the entities that an article names most often.", valueName: "number"))
  var top: Int?

  @Flag(
    help: "As a table, CSV or TSV, a line for each mention with its place and context. JSON has all mentions anyway.")
  var mentions = false

  @Option(name: .shortAndLong, help: "How the entities are written.")
  var format: FindingsFormat = .table

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Output") var spreadsheet: SpreadsheetOptions

  func validate() throws {
    try Selection.check(top: top)
  }

  func run() async throws {
    let report = AnalysisReport(.entities(mentions: mentions), as: format.report, byteOrderMark: spreadsheet.bom)
    try await report.write(input, to: output, stages: .entities) { analysis in
      analysis.selectingEntities(top: top) { type.contains($0.kind) }
    }
  }
}
