/// The words that a segmenter knows, by their characters folded to simplified, each with the cost of using it.
public struct Lexicon: Sendable {
  /// A value of the trie is a cost times this, doubled, and 1 more for a common word.
  private static let costScale: Float = 1400

  private let words: Trie
  private let userWords: Trie?

  /// - Parameter userWords: words that always win, in either script; an empty string is no word.
  public init(userWords: [String] = [], fold: ScriptFold = ScriptFold()) {
    words = Trie(embedded: DictionaryFile("words.trie"))
    let entries = userWords.filter { !$0.isEmpty }.map { (key: fold($0), value: UInt16(1)) }
    self.userWords = entries.isEmpty ? nil : Trie(entries)
  }

  /// Calls `body` with the end and the cost of every known word that starts at `start`.
  func forEachWord(in scalars: [Unicode.Scalar], at start: Int, upTo end: Int, _ body: (Int, Float) -> Void) {
    words.forEachMatch(in: scalars, at: start, upTo: end) { body($0, Self.cost($1)) }
  }

  /// The end of the longest of the user's words that starts at `start`.
  func userWordEnd(in scalars: [Unicode.Scalar], at start: Int, upTo end: Int) -> Int? {
    userWords?.longestMatch(in: scalars, at: start, upTo: end)?.end
  }

  /// Whether a dictionary lists the word as a common one, not only as a name.
  public func isCommonWord(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    words.value(of: word).map { $0 & 1 == 1 } ?? false
  }

  /// The negative natural logarithm of a word's share of all words.
  private static func cost(_ value: UInt16) -> Float { Float(value >> 1) / costScale }
}
