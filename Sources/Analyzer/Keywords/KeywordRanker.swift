import Foundation
public import Segmenter

/// Ranks the words of an article by TF-IDF against a background of Chinese news (Salton and Buckley, 1988).
///
/// Forms of a word in either script are one. Counted are words of titles and bodies, without stop words, numbers,
/// dates, single characters, and paragraphs that repeat earlier ones.
public struct KeywordRanker: Sendable {
  private let background = Background()
  private let stopWords: Set<String>

  /// - Parameter stopWords: words in simplified characters that are never keywords.
  public init(stopWords: Set<String> = Set(DictionaryFile("stop-words.txt").entries)) { self.stopWords = stopWords }

  /// All keywords, the best first; those of the same score in the order of their first use.
  ///
  /// Complexity: O(words · log words).
  public func keywords(in text: SegmentedText, of article: Article) -> [Keyword] {
    var tallies: [String: Tally] = [:]
    var total = 0
    for index in countedWords(in: text, of: article) {
      total += 1
      let key = text.key(index).lowercased()
      guard isCandidate(key) else { continue }
      tallies[key, default: Tally(first: index)].add(String(text.text[text.words[index].range]))
    }
    return tallies.map { key, tally in (keyword(key, tally, of: total), tally.first) }
      .sorted { ($1.0.score, $0.1) < ($0.0.score, $1.1) }.map(\.0)
  }
}

extension KeywordRanker {
  /// The uses of a word, by the form it has in the text.
  private struct Tally {
    let first: Int
    var count = 0
    private var forms: [String: Int] = [:]

    init(first: Int) { self.first = first }

    mutating func add(_ form: String) {
      count += 1
      forms[form, default: 0] += 1
    }

    /// The commonest form; of equally common ones the first by code points, so that every run shows the same.
    var form: String { forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "" }
  }

  private func keyword(_ key: String, _ tally: Tally, of total: Int) -> Keyword {
    let frequency = Double(tally.count) / Double(total)
    let score = frequency * background.inverseDocumentFrequency(of: key)
    return Keyword(text: tally.form, count: tally.count, score: score)
  }

  /// The words proper of paragraphs that are the article's own prose.
  private func countedWords(in text: SegmentedText, of article: Article) -> [Int] {
    text.sentences.flatMap { sentence -> [Int] in
      let paragraph = article.paragraphs[sentence.paragraph]
      let isProse = paragraph.role == .title || paragraph.role == .body
      guard isProse, paragraph.duplicateOf == nil else { return [] }
      return sentence.words.filter { [.word, .personName, .latin].contains(text.words[$0].kind) }
    }
  }

  private func isCandidate(_ key: String) -> Bool {
    key.unicodeScalars.count > 1 && !stopWords.contains(key)
  }
}
