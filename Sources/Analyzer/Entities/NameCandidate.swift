import Segmenter

/// Words that may be a name; `CandidateChooser` decides between those that overlap.
struct NameCandidate: Hashable {
  let range: TextRange
  let kind: Entity.Kind
  /// How sure the rule is, 0…1; multiplied by the length, so that the outermost name wins.
  let confidence: Float

  var weight: Double { Double(confidence) * Double(range.count) }
}

/// Chooses the candidates of the greatest weight together of which none overlaps another.
enum CandidateChooser {
  /// Weighted interval scheduling; O(n log n).
  static func choose(_ candidates: [NameCandidate]) -> [NameCandidate] {
    let sorted = candidates.sorted {
      ($0.range.end, $0.range.start, $0.confidence) < ($1.range.end, $1.range.start, $1.confidence)
    }
    let ends = sorted.map(\.range.end)
    var best: [Double] = [0]
    var taken: [Bool] = []
    for (index, candidate) in sorted.enumerated() {
      let with = best[compatible(candidate, ends, before: index)] + candidate.weight
      taken.append(with > best[index])
      best.append(max(with, best[index]))
    }
    return chosen(from: sorted, ends: ends, taken: taken)
  }

  private static func chosen(from sorted: [NameCandidate], ends: [Int], taken: [Bool]) -> [NameCandidate] {
    var chosen: [NameCandidate] = []
    var index = sorted.count
    while index > 0 {
      guard taken[index - 1] else {
        index -= 1
        continue
      }
      chosen.append(sorted[index - 1])
      index = compatible(sorted[index - 1], ends, before: index - 1)
    }
    return chosen.reversed()
  }

  /// How many of the first candidates end before this one starts.
  private static func compatible(_ candidate: NameCandidate, _ ends: [Int], before limit: Int) -> Int {
    ends[..<limit].partitioningIndex { $0 > candidate.range.start }
  }
}
