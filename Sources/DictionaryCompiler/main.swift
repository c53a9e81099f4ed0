// Compiles what Dictionaries/ embeds: called by the scripts that Dictionaries/README.md names, never by a user.
//
//   compile-dictionaries fold > fold.txt             the one-to-one fold to simplified, from ICU
//   compile-dictionaries regions                     names of countries and continents, from ICU's locale data
//   compile-dictionaries trie < list.tsv > list.trie lines of a key, a tab and a value of 1…65535
//   compile-dictionaries names < names.tsv > names.trie
//   compile-dictionaries weights < quotes.tsv > quotes.trie
//   compile-dictionaries background < paths > background.trie

import Analyzer
import Foundation
import ICU
import Segmenter

func rows() -> [[Substring]] {
  let input = FileHandle.standardInput.readDataToEndOfFile()
  return String(decoding: input, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
    .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
}

func compileTrie() {
  let entries = rows().compactMap { row in UInt16(row[1]).map { (key: String(row[0]), value: $0) } }
  FileHandle.standardOutput.write(Data(TrieBuilder.build(entries)))
}

func compileNames() {
  let entries = rows().compactMap { row in
    Gazetteer.Entry(kind: row[1], flag: row[2]).map { (key: String(row[0]), value: $0.value) }
  }
  FileHandle.standardOutput.write(Data(TrieBuilder.build(entries)))
}

func compileBackground() throws {
  var counter = try BackgroundCounter()
  while let path = readLine() {
    counter.add(try String(contentsOfFile: path, encoding: .utf8))
  }
  FileHandle.standardOutput.write(Data(TrieBuilder.build(counter.entries)))
}

switch CommandLine.arguments.dropFirst().first {
case "fold": try print(FoldTable().text)
case "regions": try print(RegionTable().text)
case "trie": compileTrie()
case "names": compileNames()
case "weights": FileHandle.standardOutput.write(Data(TrieBuilder.build(LinearScorer.entries(of: rows()))))
case "background": try compileBackground()
default:
  FileHandle.standardError.write(
    Data("usage: compile-dictionaries fold | regions | trie | names | weights | background\n".utf8))
  exit(64)
}
