import Foundation

/// Says on standard error what went wrong or is worth knowing.
struct Messages: Sendable {
  /// Leaves out warnings; errors are always said.
  let quiet: Bool

  func error(_ message: String) { write(message) }

  func warning(_ message: String) {
    if !quiet { write("warning: \(message)") }
  }

  /// One message is one line whatever a file is called.
  private func write(_ message: String) {
    var line = "zhtext: "
    for scalar in message.unicodeScalars {
      line += scalar.properties.generalCategory == .control ? scalar.escaped(asASCII: false) : String(scalar)
    }
    // Nobody is left to be told where standard error is closed.
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
