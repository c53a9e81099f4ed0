private import Foundation

/// Reads the bytes of a file.
public struct FileReader: Sendable {
  /// Beyond any article; positions in a text are numbers of 32 bits.
  private static let limit = 256 << 20

  public init() {}

  public func bytes(of path: String) throws(FileError) -> [UInt8] {
    try bytes(of: path.utf8CString.map { $0 }, called: path)
  }

  /// Reads a file whose name need not be UTF-8.
  /// - Parameter path: the bytes of the path, a zero behind them.
  /// - Parameter name: what messages call it.
  public func bytes(of path: [CChar], called name: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileError(path: name, code: errno) }
    defer { close(descriptor) }
    return try bytes(ofDescriptor: descriptor, called: name)
  }

  /// Reads an open file or pipe to its end.
  public func bytes(ofDescriptor descriptor: Int32, called name: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        guard errno == EINTR else { throw FileError(path: name, code: errno) }
        continue
      }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= Self.limit else {
        throw FileError(path: name, reason: "larger than 256 MiB; divide it into articles")
      }
    }
  }
}

extension FileError {
  /// - Parameter code: an `errno`.
  fileprivate init(path: String, code: Int32) {
    let reason =
      switch code {
      case ENOENT, ENOTDIR: "no such file; check the name and the folder"
      case EACCES, EPERM: "permission denied; make the file readable"
      case EISDIR: "is a folder; name a file"
      default: String(cString: strerror(code))
      }
    self.init(path: path, reason: reason)
  }
}
