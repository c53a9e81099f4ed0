/// Finds what a file says twice: single paragraphs, and a whole body printed again.
struct RepetitionFinder {
  /// A second printing holds at least this share, in hundredths, of what stands before it.
  private static let share = 60
  /// Shorter runs are refrains and captions.
  private static let leastLength = 100

  /// For each paragraph the index of the first that says the same, itself where it is new.
  private let firsts: [Int]
  private let lengths: [Int]

  init(_ texts: [String]) {
    var seen: [String: Int] = [:]
    var (firsts, lengths): ([Int], [Int]) = ([], [])
    for (index, text) in texts.enumerated() {
      let key = text.withoutWhitespace
      let first = seen[key] ?? index
      seen[key] = first
      firsts.append(first)
      lengths.append(key.unicodeScalars.count)
    }
    self.firsts = firsts
    self.lengths = lengths
  }

  /// The indices of the earlier paragraph that each repeats.
  var duplicates: [Int?] { firsts.enumerated().map { $1 == $0 ? nil : $1 } }

  /// The paragraphs that print again, in the same order, most of what stands before them; empty where nothing is.
  var secondPrinting: Range<Int> {
    var start = 0
    while start < firsts.count {
      let end = endOfRun(from: start)
      let length = lengths[start..<end].reduce(0, +)
      if length >= Self.leastLength, length * 100 >= lengths[..<start].reduce(0, +) * Self.share { return start..<end }
      start = max(end, start + 1)
    }
    return 0..<0
  }
}

extension RepetitionFinder {
  /// The end of the longest run from an index whose paragraphs repeat others one after another.
  private func endOfRun(from start: Int) -> Int {
    guard firsts[start] != start else { return start }
    var (end, expected) = (start, firsts[start])
    while end < firsts.count, expected < start, firsts[end] == firsts[expected] {
      end += 1
      expected += 1
    }
    return end
  }
}
