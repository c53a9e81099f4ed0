public import Segmenter

/// Something said, written or thought that an article reports, and by whom.
public struct Quote: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// In quotation marks, a clause or more.
    case direct
    /// A fragment of somebody's words in the reporter's sentence.
    case partial
    /// Reported without marks.
    case indirect
  }

  /// `q1`, `q2`, … in the order of the text.
  public let id: String
  public let kind: Kind
  /// The words said, without their marks.
  public let content: TextRange
  /// The words nearest to the cue that say who speaks (`他`, `柯比`, `熟悉内情人士`), or nil where the text has none.
  public let speaker: TextRange?
  /// Who that is, as the article names them in full; nil where nobody can say.
  public let name: String?
  /// The `id` of the speaker's entity, where the speaker is one.
  public let entity: String?
  public let cue: Cue?
  /// Index of the paragraph in which the content starts.
  public let paragraph: Int

  public init(
    id: String, kind: Kind, content: TextRange, speaker: TextRange?, name: String?, entity: String?, cue: Cue?,
    paragraph: Int
  ) {
    self.id = id
    self.kind = kind
    self.content = content
    self.speaker = speaker
    self.name = name
    self.entity = entity
    self.cue = cue
    self.paragraph = paragraph
  }
}

/// The verb or phrase that reports a quotation; in two parts for `据…报道`.
public struct Cue: Hashable, Sendable {
  /// One range or two, in the order of the text.
  public let parts: [TextRange]

  public init(parts: [TextRange]) {
    precondition(!parts.isEmpty, "a cue has at least one part")
    self.parts = parts
  }
}
