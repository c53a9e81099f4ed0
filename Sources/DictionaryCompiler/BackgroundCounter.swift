import Foundation
import Segmenter

/// Counts in how many of some articles each word stands, for `background.trie`.
struct BackgroundCounter {
  private let worker: SegmentationWorker
  private var counts: [String: Int] = [:]
  private var articles = 0
  /// Words of fewer articles are as good as unseen.
  private static let fewestArticles = 2

  init() throws { worker = try WordSegmenter().makeWorker() }

  mutating func add(_ article: String) {
    let text = worker.segment(Text(article))
    let words = text.words.indices.filter { [.word, .personName, .latin].contains(text.words[$0].kind) }
    for key in Set(words.map { text.key($0).lowercased() }) where key.unicodeScalars.count > 1 {
      counts[key, default: 0] += 1
    }
    articles += 1
  }

  /// The table, with the count of the articles under a blank.
  var entries: [(key: String, value: UInt16)] {
    let kept = counts.filter { $0.value >= Self.fewestArticles }
    return [(" ", UInt16(clamping: articles))] + kept.map { ($0.key, UInt16(clamping: $0.value)) }
  }
}
