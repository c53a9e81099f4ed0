/// The cheapest way through the words that a run of Han characters may consist of (Viterbi over a lattice of unigrams).
struct WordLattice {
  private var costs: [Float]
  private var previous: [(start: Int, kind: Word.Kind)]
  private let start: Int

  /// A lattice over the positions of `range`.
  init(over range: TextRange) {
    start = range.start
    costs = [0] + [Float](repeating: .infinity, count: range.count)
    previous = Array(repeating: (range.start, .word), count: range.count + 1)
  }

  /// Whether any way leads to a position; edges are added from left to right.
  func reaches(_ position: Int) -> Bool { costs[position - start] < .infinity }

  mutating func add(from: Int, to: Int, cost: Float, kind: Word.Kind) {
    let total = costs[from - start] + cost
    guard total < costs[to - start] else { return }
    costs[to - start] = total
    previous[to - start] = (from, kind)
  }

  /// The words of the cheapest way, in the order of the text.
  func words() -> [Word] {
    var words: [Word] = []
    var end = start + costs.count - 1
    while end > start {
      let (from, kind) = previous[end - start]
      words.append(Word(range: TextRange(from, end), kind: kind))
      end = from
    }
    return words.reversed()
  }
}
