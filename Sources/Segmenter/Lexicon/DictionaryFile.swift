private import Dictionaries

/// A file of `Dictionaries/` that is embedded in the program.
public struct DictionaryFile: @unchecked Sendable {
  // Unchecked: the bytes are constants of the program.
  public let bytes: UnsafeRawBufferPointer

  /// - Precondition: the file is one of those that `Dictionaries.c` embeds.
  public init(_ name: String) {
    var length: Int64 = 0
    guard let start = dictionaries_file(name, &length) else {
      preconditionFailure("Dictionaries.c embeds no file \(name)")
    }
    bytes = UnsafeRawBufferPointer(start: start, count: Int(length))
  }

  /// The lines of a word list without comments (`# …`) and empty lines, each divided at its tabs.
  public var rows: [[Substring]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").lazy
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  /// The first field of every row.
  public var entries: [String] { rows.map { String($0[0]) } }
}
