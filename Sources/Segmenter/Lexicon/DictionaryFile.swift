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
    // Divided as bytes: as characters it takes ten times as long, of every start of the program.
    String(decoding: bytes, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n")).lazy
      .filter { $0.first != UInt8(ascii: "#") }
      .map { $0.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) } }
  }

  /// The first field of every row.
  public var entries: [String] { rows.map { String($0[0]) } }
}
