/// Where an article came from and what was odd about it.
public struct Source: Hashable, Sendable {
  /// The path as the user gave it; nil for a string that a program handed over, `-` for standard input.
  public let path: String?
  /// The name of the encoding that the bytes were decoded from.
  public let encoding: String
  /// The count of bytes read.
  public let bytes: Int
  /// What a user should know: `3 byte sequences are no UTF-8 and were read as U+FFFD`.
  public let warnings: [String]

  public init(path: String?, encoding: String, bytes: Int, warnings: [String]) {
    self.path = path
    self.encoding = encoding
    self.bytes = bytes
    self.warnings = warnings
  }
}
