internal import Segmenter

/// The decisions about quotations, each of which has its weights.
enum QuoteDecision: String, Sendable, CaseIterable {
  /// Whether a cue reports a clause without marks.
  case clause
  /// Whether a reported clause ends at a comma.
  case end
  /// What a pair of marks holds.
  case speech, fragment, scare
  /// Which words before a cue name the speaker.
  case mention
  /// Whom a pronoun, a role or a subject left out means.
  case antecedent
}

/// Adds up the weights of features: the sum's sign or the best of several sums decides.
///
/// The weights stand in a trie under the decision, a tab and the feature, as thousandths above `zero`, so that embedded
/// ones need no parsing.
public struct LinearScorer: Sendable {
  private static let zero = 32768.0
  private static let scale = 1000.0
  /// The feature that every decision has.
  private static let bias = "*"

  private let weights: Trie

  init(_ file: DictionaryFile = DictionaryFile("quotes.trie")) { weights = Trie(embedded: file) }

  /// - Parameter rows: decision, feature, weight.
  init(rows: [[Substring]]) { weights = Trie(Self.entries(of: rows)) }

  /// The rows as entries of the trie; rows of another form are left out.
  public static func entries(of rows: [[Substring]]) -> [(key: String, value: UInt16)] {
    rows.compactMap { row in
      guard row.count == 3, QuoteDecision(rawValue: String(row[0])) != nil, let weight = Double(row[2]) else { return nil }
      let value = (zero + weight * scale).rounded()
      return ("\(row[0])\t\(row[1])", UInt16(min(max(value, 1), Double(UInt16.max))))
    }
  }

  func score(_ features: [String], for decision: QuoteDecision) -> Double {
    features.reduce(weight(of: Self.bias, for: decision)) { $0 + weight(of: $1, for: decision) }
  }

  private func weight(of feature: String, for decision: QuoteDecision) -> Double {
    let key = [decision.rawValue, "\t", feature].lazy.flatMap(\.unicodeScalars)
    return weights.value(of: key).map { (Double($0) - Self.zero) / Self.scale } ?? 0
  }
}
