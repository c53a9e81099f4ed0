import Foundation

/// The path of a file, whose bytes need not be UTF-8: names in GBK are common in old Chinese archives.
struct FilePath: Sendable {
  /// With a zero behind them, as C wants it.
  let bytes: [CChar]

  /// The path for messages and reports, with U+FFFD for what is no UTF-8.
  var name: String { String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }

  var isFolder: Bool {
    var status = stat()
    return stat(bytes, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  init(bytes: [CChar]) { self.bytes = bytes }

  /// The path that an argument of the command line gives, with the bytes that stand there.
  ///
  /// Swift repairs arguments to UTF-8, so that one with a repair in it is sought among the original ones.
  init(argument: String) {
    let original = argument.unicodeScalars.contains("\u{FFFD}") ? Self.original(of: argument) : nil
    bytes = original ?? Array(argument.utf8CString)
  }

  func appending(_ entry: [CChar]) -> FilePath {
    let folder = bytes.dropLast()
    let slash = CChar(bitPattern: UInt8(ascii: "/"))
    return FilePath(bytes: folder + (folder.last == slash ? [] : [slash]) + entry)
  }

  private static func original(of argument: String) -> [CChar]? {
    for position in 0..<Int(CommandLine.argc) {
      guard let pointer = CommandLine.unsafeArgv[position], String(cString: pointer) == argument else { continue }
      return Array(UnsafeBufferPointer(start: pointer, count: strlen(pointer) + 1))
    }
    return nil
  }
}
