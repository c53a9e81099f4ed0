public import Segmenter

/// An article as a reader sees it: its text in paragraphs, and what is known of it.
public struct Article: Sendable {
  /// What is known of an article beside its text; nil or empty where the source does not say.
  public struct Metadata: Hashable, Sendable {
    public var title: String?
    /// The day of publication, ISO 8601 (`2023-03-20`).
    public var date: String?
    public var outlet: String?
    public var authors: [String] = []
    public var editor: String?
    /// The place of the dateline (`北京`).
    public var place: String?
    public var url: String?
    public var tags: [String] = []

    public init() {}
  }

  public let metadata: Metadata
  /// The paragraphs joined by one newline, the title first.
  public let text: Text
  public let paragraphs: [Paragraph]
  /// Names that the page itself links to a tag page (`<a href="…/tag/…">习近平</a>`), each once.
  public let tagLinks: [String]
  /// Nil where no character tells.
  public let script: Script?

  public init(
    metadata: Metadata, text: Text, paragraphs: [Paragraph], tagLinks: [String] = [], script: Script?
  ) {
    self.metadata = metadata
    self.text = text
    self.paragraphs = paragraphs
    self.tagLinks = tagLinks
    self.script = script
  }
}

/// A paragraph of an article, without the newline behind it.
public struct Paragraph: Hashable, Sendable {
  /// What a paragraph is for; entities are found in all, quotes in all but credits, keywords in title and body.
  public enum Role: String, Sendable {
    case title, body, caption
    /// A byline, a dateline standing alone, an editor's, source's or copyright line.
    case credit
  }

  public let range: TextRange
  public let role: Role
  /// The index of the earlier paragraph that this one repeats; what it holds is not counted again.
  public let duplicateOf: Int?

  public init(range: TextRange, role: Role, duplicateOf: Int? = nil) {
    self.range = range
    self.role = role
    self.duplicateOf = duplicateOf
  }
}
