// Compiles what Dictionaries/ embeds: called by the scripts that Dictionaries/README.md names, never by a user.
//
//   compile-dictionaries fold > fold.txt             the one-to-one fold to simplified, from ICU
//   compile-dictionaries trie < list.tsv > list.trie lines of a key, a tab and a value of 1…65535

import Foundation
import ICU
import Segmenter

func compileTrie() {
  let input = FileHandle.standardInput.readDataToEndOfFile()
  let entries = String(decoding: input, as: UTF8.self).split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "\t")
    return fields.count == 2 ? UInt16(fields[1]).map { (key: String(fields[0]), value: $0) } : nil
  }
  FileHandle.standardOutput.write(Data(TrieBuilder.build(entries)))
}

switch CommandLine.arguments.dropFirst().first {
case "fold": try print(FoldTable().text)
case "trie": compileTrie()
default:
  FileHandle.standardError.write(Data("usage: compile-dictionaries fold | trie\n".utf8))
  exit(64)
}
