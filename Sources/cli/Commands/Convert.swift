import Analyzer
import ArgumentParser
import Segmenter

struct Convert: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Convert texts between simplified and traditional characters.",
    discussion: """
      The whole file is converted, markup and all, and written in UTF-8; several files stand one behind another. Text that is \
      in the wanted script already stays as it is.

      Example:
        zhtext convert --to hant --output article.hant.txt article.txt
      """)

  @OptionGroup(title: "Input") var input: InputOptions

  @Option(help: "The script to convert to: hans (simplified) or hant (traditional).")
  var to: Script

  @OptionGroup(title: "Output") var output: OutputOptions

  func run() async throws {
    try await input.run(to: output, as: .none) { [to] worker, bytes, path in
      let (source, text) = try worker.decode(bytes, path: path)
      return (try worker.convert(text, to: to), source.warnings)
    }
  }
}

extension Script: @retroactive ExpressibleByArgument {}
