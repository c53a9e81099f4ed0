/// Why a file could not be read.
public struct FileError: Error, Hashable, CustomStringConvertible {
  public let path: String
  /// What happened and what to do: `no such file; check the name and the folder`.
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String { "\(path): \(reason)" }
}
