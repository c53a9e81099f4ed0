import Analyzer
import Foundation

/// Something to analyse: one article.
enum Input: Sendable {
  case standardInput
  case file(FilePath)
  /// A folder whose files could not be listed.
  case unreadable(FileError)

  /// What the user calls it; `-` for standard input.
  var name: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path.name
    case .unreadable(let error): error.path
    }
  }

  func bytes() throws(FileError) -> [UInt8] {
    switch self {
    case .standardInput: try FileReader().bytes(ofDescriptor: STDIN_FILENO, called: "standard input")
    case .file(let path): try FileReader().bytes(of: path.bytes, called: path.name)
    case .unreadable(let error): throw error
    }
  }
}

extension Input {
  /// The inputs that arguments name, in their order, those of a folder in the order of their names.
  static func inputs(named arguments: [String], messages: Messages) -> [Input] {
    guard !arguments.isEmpty else { return [.standardInput] }
    return arguments.flatMap { argument -> [Input] in
      guard argument != "-" else { return [.standardInput] }
      let path = FilePath(argument: argument)
      guard path.isFolder else { return [.file(path)] }
      let inputs = FolderWalker().inputs(in: path)
      if inputs.isEmpty {
        messages.warning("\(argument): no file with the ending of a text; name the files themselves")
      }
      return inputs
    }
  }
}
