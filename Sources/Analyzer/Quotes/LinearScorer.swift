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
struct LinearScorer: Sendable {
  private let weights: [QuoteDecision: [String: Double]]

  init(_ file: DictionaryFile = DictionaryFile("quotes.tsv")) { self.init(rows: file.rows) }

  /// - Parameter rows: decision, feature, weight.
  init(rows: [[Substring]]) {
    var weights: [QuoteDecision: [String: Double]] = [:]
    for row in rows where row.count == 3 {
      guard let decision = QuoteDecision(rawValue: String(row[0])), let weight = Double(row[2]) else { continue }
      weights[decision, default: [:]][String(row[1])] = weight
    }
    self.weights = weights
  }

  func score(_ features: [String], for decision: QuoteDecision) -> Double {
    guard let table = weights[decision] else { return 0 }
    return features.reduce(table["*"] ?? 0) { $0 + (table[$1] ?? 0) }
  }
}
