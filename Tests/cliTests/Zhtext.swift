import Foundation
import Testing

/// The built program, run as a user runs it, in the root of the package.
enum Zhtext {
  struct Result {
    let output: String
    let errors: String
    let code: Int32
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func run(_ arguments: String..., input: String = "", in folder: URL = root) throws -> Result {
    try run(arguments, input: input, in: folder)
  }

  /// - Parameter program: another program of the package to run instead.
  static func run(
    _ arguments: [String], input: String = "", in folder: URL = root, program: String = "zhtext"
  ) throws -> Result {
    let process = Process()
    process.executableURL = try executable(program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // A fixed width for the help.
    process.environment = ["COLUMNS": "80", "LANG": "C.UTF-8"]
    let (stdin, stdout, stderr) = (Pipe(), TemporaryFile(), TemporaryFile())
    process.standardInput = stdin
    process.standardOutput = try stdout.handle()
    process.standardError = try stderr.handle()
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    process.waitUntilExit()
    return Result(output: try stdout.text(), errors: try stderr.text(), code: process.terminationStatus)
  }

  /// The program that was built with the tests: it lies beside the running test bundle.
  private static func executable(_ name: String) throws -> URL {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [bundle, root.appendingPathComponent(".build/debug")].map { $0.appendingPathComponent(name) }
    let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return try #require(found, "\(name) is not built: run swift build first")
  }
}

/// A file for what a process writes: unlike a pipe it takes any amount without a reader.
private struct TemporaryFile {
  private let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

  func handle() throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  func text() throws -> String {
    defer { try? FileManager.default.removeItem(at: url) }
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}
