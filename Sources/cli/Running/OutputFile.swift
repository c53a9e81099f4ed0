import Foundation

/// Where the results go: standard output or a file.
///
/// A file is written under another name beside its place and put there at the end, so that a run that fails leaves an
/// earlier file as it was and an input may be named as the output.
final class OutputFile {
  private let path: String?
  private let temporaryPath: String?
  private let handle: FileHandle

  /// - Parameter path: nil or `-` for standard output.
  init(_ path: String?) throws(Failure) {
    guard let path, path != "-" else {
      (self.path, temporaryPath, handle) = (nil, nil, .standardOutput)
      return
    }
    self.path = path
    let url = URL(fileURLWithPath: path)
    let isSpecial = Self.isSpecial(path)
    let temporary = url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).\(getpid())").path
    temporaryPath = isSpecial ? nil : temporary
    let descriptor = open(isSpecial ? path : temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard descriptor >= 0 else {
      throw Failure("\(path): \(String(cString: strerror(errno))); name a file in a folder that you may write to")
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Written at once, so that whoever reads along sees each article when it is done.
  func write(_ text: String) throws(Failure) {
    guard !text.isEmpty else { return }
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw failure("cannot be written; is the disk full?")
    }
  }

  /// Puts the finished file in its place.
  func finish() throws(Failure) {
    guard let path, let temporaryPath else { return }
    guard rename(temporaryPath, path) == 0 else { throw failure(String(cString: strerror(errno))) }
  }

  /// Removes an unfinished file.
  func abandon() {
    if let temporaryPath { unlink(temporaryPath) }
  }
}

extension OutputFile {
  private func failure(_ reason: String) -> Failure { Failure("\(path ?? "standard output"): \(reason)") }

  /// A device, a pipe or a link (/dev/null, /dev/stdout) is written as it is: a file put in its place would destroy it.
  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }
}
