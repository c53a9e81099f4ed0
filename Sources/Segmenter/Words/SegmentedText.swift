/// A text divided into sentences and words: what every analysis looks at.
public struct SegmentedText: Sendable {
  public struct Sentence: Hashable, Sendable {
    public let range: TextRange
    /// Indices of `words`.
    public let words: Range<Int>
    /// Index of the paragraph it stands in.
    public let paragraph: Int
  }

  public let folded: FoldedText
  /// In the order of the text; those of a sentence touch and cover it, white space included.
  public let words: [Word]
  /// In the order of the text; those of a paragraph touch and cover it.
  public let sentences: [Sentence]

  package init(folded: FoldedText, words: [Word], sentences: [Sentence]) {
    self.folded = folded
    self.words = words
    self.sentences = sentences
  }

  public var text: Text { folded.text }

  /// The characters of a word folded to simplified.
  public func key(_ index: Int) -> String { folded[words[index].range] }

  /// The indices of the words that lie within a range.
  public func words(in range: TextRange) -> Range<Int> {
    let first = firstWord { $0.range.start >= range.start }
    let last = firstWord { $0.range.end > range.end }
    return first..<max(first, last)
  }

  /// The sentence that holds a position, or nil between paragraphs.
  public func sentence(at position: Int) -> Sentence? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.end <= position { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].range.contains(position) ? sentences[low] : nil
  }

  /// The first word of which `holds` is true, where it is false of all before and true of all behind.
  private func firstWord(_ holds: (Word) -> Bool) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(words[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
