public import Segmenter

/// Finds the mentions of entities in a segmented article; `EntityResolver` turns them into entities.
public protocol EntityTagger: Sendable {
  /// Mentions in the order of the text, none overlapping another.
  func mentions(in text: SegmentedText, of article: Article) -> [Mention]
}
