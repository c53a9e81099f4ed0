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

  @Option(help: "The script to convert to: simplified or traditional.")
  var to: Target

  @OptionGroup(title: "Output") var output: OutputOptions

  func run() async throws {
    try await input.run(to: output, as: .none) { [to] worker, bytes, path in
      let (source, text) = try worker.decode(bytes, path: path)
      return (try worker.convert(text, to: to.script), source.warnings)
    }
  }
}

extension Convert {
  /// A script by its ISO 15924 code.
  enum Target: String, CaseIterable, ExpressibleByArgument {
    case hans, hant

    var script: Script {
      switch self {
      case .hans: .simplified
      case .hant: .traditional
      }
    }
  }
}
