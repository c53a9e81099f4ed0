import ArgumentParser

/// Parses the command line, runs the command and ends the program with its exit code.
enum Launcher {
  static func run<Command: AsyncParsableCommand>(_ root: Command.Type) async {
    do {
      var command = try root.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Messages(quiet: false).error(failure.description)
      root.exit(withError: ExitCode.failure)
    } catch {
      root.exit(withError: error)
    }
  }
}

/// What ends the program before its work is done: what, where, what to do.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
