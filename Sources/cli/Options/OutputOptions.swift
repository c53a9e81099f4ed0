import ArgumentParser

/// Where a command writes, and what it says beside.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write to. Left out, results go to standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(name: .shortAndLong, help: "Leave out warnings. Errors are always reported.")
  var quiet = false

  var messages: Messages { Messages(quiet: quiet) }
}
