import Foundation
import Segmenter

/// In how many articles of Chinese news at large each word stands (`background.trie`).
struct Background: Sendable {
  /// The key under which the table holds the count of its articles; no word is a blank.
  static let countKey = " "

  private let frequencies = Trie(embedded: DictionaryFile("background.trie"))
  private let articleCount: Double

  init() { articleCount = Double(frequencies.value(of: Self.countKey.unicodeScalars) ?? 1) }

  /// The inverse document frequency ln(N / (1 + n)) + 1 of a word of n articles of N, by its folded characters (Spärck Jones, 1972).
  func inverseDocumentFrequency(of key: String) -> Double {
    let count = frequencies.value(of: key.unicodeScalars).map(Double.init) ?? 0
    return log(articleCount / (1 + count)) + 1
  }
}
