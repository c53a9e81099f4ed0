import Analyzer
import Foundation

/// Finds the texts in a folder and the folders in it, in the order of the bytes of their names.
///
/// Hidden files and folders are passed over, and so are links to folders, which might lead round in a circle.
struct FolderWalker {
  private static let endings: Set<Substring> = ["txt", "md", "markdown", "html", "htm"]

  func inputs(in folder: FilePath) -> [Input] {
    guard let entries = entries(of: folder) else {
      return [.unreadable(FileError(path: folder.name, reason: "cannot be listed; make the folder readable"))]
    }
    return entries.flatMap { entry -> [Input] in
      let path = folder.appending(entry)
      if path.isFolder { return path.isLink ? [] : inputs(in: path) }
      return path.isRegularFile && Self.isText(path.name) ? [.file(path)] : []
    }
  }
}

extension FolderWalker {
  /// The names of a folder's entries but hidden ones, or nil where it cannot be opened.
  private func entries(of folder: FilePath) -> [[CChar]]? {
    guard let stream = opendir(folder.bytes) else { return nil }
    defer { closedir(stream) }
    var entries: [[CChar]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.bindMemory(to: CChar.self).prefix { $0 != 0 }) }
      if name.first != CChar(bitPattern: UInt8(ascii: ".")) { entries.append(name + [0]) }
    }
    return entries.sorted { left, right in
      left.lazy.map(UInt8.init(bitPattern:)).lexicographicallyPrecedes(right.lazy.map(UInt8.init(bitPattern:)))
    }
  }

  /// A file without an ending may be a text too: many archives have none.
  private static func isText(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return true }
    return endings.contains(Substring(name[dot...].dropFirst().lowercased()))
  }
}

extension FilePath {
  fileprivate var isLink: Bool {
    var status = stat()
    return lstat(bytes, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  fileprivate var isRegularFile: Bool {
    var status = stat()
    return stat(bytes, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
