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

  /// The place behind the decision and the tab, where its features begin.
  private let starts: [QuoteDecision: Trie.Walk]

  init(_ file: DictionaryFile = DictionaryFile("quotes.trie")) { self.init(Trie(embedded: file)) }

  /// - Parameter rows: decision, feature, weight.
  init(rows: [[Substring]]) { self.init(Trie(Self.entries(of: rows))) }

  private init(_ weights: Trie) {
    let starts = QuoteDecision.allCases.compactMap { decision in
      var walk = Trie.Walk(weights)
      return walk.step(along: "\(decision.rawValue)\t") ? (decision, walk) : nil
    }
    self.starts = Dictionary(uniqueKeysWithValues: starts)
  }

  /// The rows as entries of the trie; rows of another form are left out.
  public static func entries(of rows: [[Substring]]) -> [(key: String, value: UInt16)] {
    rows.compactMap { row in
      guard row.count == 3, QuoteDecision(rawValue: String(row[0])) != nil, let weight = Double(row[2]) else {
        return nil
      }
      let value = (zero + weight * scale).rounded()
      return ("\(row[0])\t\(row[1])", UInt16(min(max(value, 1), Double(UInt16.max))))
    }
  }

  func score(_ features: [String], for decision: QuoteDecision) -> Double {
    guard let start = starts[decision] else { return 0 }
    return features.reduce(Self.weight(of: Self.bias, from: start)) { $0 + Self.weight(of: $1, from: start) }
  }

  private static func weight(of feature: String, from start: Trie.Walk) -> Double {
    var walk = start
    guard walk.step(along: feature), let value = walk.value else { return 0 }
    return (Double(value) - zero) / scale
  }
}
