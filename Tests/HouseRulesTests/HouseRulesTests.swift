import Foundation
import Testing

/// The invariants of ARCHITECTURE.md that can be read off the source.
@Suite struct `House rules` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// The lines of all files under a folder of Sources, each with its place.
  private func lines(under folder: String, endings: Set<String> = ["swift"]) throws -> [(place: String, text: String)] {
    let base = Self.root.appending(path: "Sources/\(folder)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: base.path).filter { path in
      endings.contains(URL(filePath: path).pathExtension)
    }
    return try files.flatMap { file in
      try String(contentsOf: base.appending(path: file), encoding: .utf8).split(separator: "\n").enumerated().map {
        ("\(folder)/\(file):\($0 + 1)", String($1))
      }
    }
  }

  @Test func `the header of CICU includes only the integers of C`() throws {
    let includes = try lines(under: "CICU/include", endings: ["h"]).map(\.text).filter { $0.hasPrefix("#include") }
    #expect(includes == ["#include <stdint.h>"])
  }

  @Test func `only ICU imports CICU`() throws {
    for folder in ["Segmenter", "Analyzer", "cli", "DictionaryCompiler", "QuoteFeatures"] {
      let found = try lines(under: folder).filter { $0.text.contains("import CICU") }
      #expect(found.isEmpty, "\(found.map(\.place))")
    }
  }

  @Test(arguments: ["ICU", "Segmenter", "Analyzer"])
  func `libraries do not print, read the environment or know the working directory`(folder: String) throws {
    let forbidden = ["print(", "debugPrint(", "dump(", "ProcessInfo", "getenv", "currentDirectoryPath", "CommandLine"]
    let found = try lines(under: folder).filter { line in
      let code = line.text.trimmingCharacters(in: .whitespaces)
      return !code.hasPrefix("//") && forbidden.contains { code.hasPrefix($0) || code.contains(" \($0)") }
    }
    #expect(found.isEmpty, "\(found.map(\.place))")
  }

  @Test(arguments: ["ICU", "Segmenter", "Analyzer", "cli"])
  func `nothing is forced`(folder: String) throws {
    let found = try lines(under: folder).filter { $0.text.contains("try!") || $0.text.contains("as!") }
    #expect(found.isEmpty, "\(found.map(\.place))")
  }

  @Test func `every embedded file is described where the data lies`() throws {
    let table = try String(contentsOf: Self.root.appending(path: "Dictionaries/Dictionaries.c"), encoding: .utf8)
    let readme = try String(contentsOf: Self.root.appending(path: "Dictionaries/README.md"), encoding: .utf8)
    let files = table.split(separator: "\n").filter { $0.hasPrefix("#embed") }.map { $0.split(separator: "\"")[1] }
    #expect(!files.isEmpty)
    for file in files { #expect(readme.contains("`\(file)`"), "Dictionaries/README.md does not tell of \(file)") }
  }
}
