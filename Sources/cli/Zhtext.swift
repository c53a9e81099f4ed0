import ArgumentParser
import Foundation

@main
struct Zhtext: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zhtext",
    abstract: "Find who and what Chinese news articles name, who said what, and what they are about.",
    discussion: """
      FILE is a text, Markdown or HTML file in any common encoding, a folder of them, or - for standard input, which is \
      also read where no file is named.

      Example:
        zhtext quotes --format csv --output quotes.csv articles/
      """,
    version: "zhtext 0.1.0",
    subcommands: [Entities.self, Quotes.self, Keywords.self, Segment.self, Convert.self, Analyze.self])

  static func main() async {
    // A reader that closes the pipe (head, less) ends the program without a word, even where the caller ignores the signal.
    signal(SIGPIPE, SIG_DFL)
    await Launcher.run(Self.self)
  }
}
