import Foundation
import Testing

/// Compares output with a file of `Golden/`; `scripts/update-golden` writes the files anew.
enum Golden {
  static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    if ProcessInfo.processInfo.environment["ZHTEXT_UPDATE_GOLDEN"] != nil { try Data(text.utf8).write(to: url) }
    let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(text == expected, "not as Golden/\(name); scripts/update-golden renews it", sourceLocation: sourceLocation)
  }
}
