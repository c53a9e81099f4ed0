import Analyzer
import Foundation
import Segmenter

// For scripts/train-quotes: reads articles, writes the decisions about their quotations with all features as JSON lines.
let usage = "usage: quote-features lesson|quotes ARTICLES.jsonl WEIGHTS.tsv"
let arguments = CommandLine.arguments
guard arguments.count == 4, let mode = LessonWriter.Mode(rawValue: arguments[1]) else {
  FileHandle.standardError.write(Data((usage + "\n").utf8))
  exit(64)
}
try LessonWriter(weights: arguments[3]).write(arguments[2], mode: mode)
