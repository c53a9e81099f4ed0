internal import Segmenter

/// The words that stand right before or behind people's names: among them their titles.
struct Titles: Sendable {
  /// The first person beside whose name a word stands.
  private(set) var first: [String: ReportedText.Named] = [:]
  /// Indices of all entities beside whose names a word stands.
  private(set) var entities: [String: Set<Int>] = [:]

  init(_ mentions: [ReportedText.Named], words: [Word], keys: [String], wordAt: [Int32]) {
    for named in mentions where named.mention.kind == .person {
      let range = named.mention.range
      guard wordAt.indices.contains(range.start), wordAt.indices.contains(range.end) else { continue }
      let neighbours = [Int(wordAt[range.start]) - 1, range.end < wordAt.count - 1 ? Int(wordAt[range.end]) : -1]
      for word in neighbours where keys.indices.contains(word) && words[word].kind != .punctuation {
        add(named, beside: keys[word])
      }
    }
  }

  private mutating func add(_ named: ReportedText.Named, beside word: String) {
    if first[word] == nil { first[word] = named }
    entities[word, default: []].insert(named.entity)
  }
}
