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
    let first = words.partitioningIndex { $0.range.start >= range.start }
    let last = words.partitioningIndex { $0.range.end > range.end }
    return first..<max(first, last)
  }

  /// The sentence that holds a position, or nil between paragraphs.
  public func sentence(at position: Int) -> Sentence? {
    let index = sentences.partitioningIndex { $0.range.end > position }
    return index < sentences.count && sentences[index].range.contains(position) ? sentences[index] : nil
  }
}
