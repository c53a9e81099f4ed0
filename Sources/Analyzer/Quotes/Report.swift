internal import Segmenter

/// A place where words may report somebody's utterance: a cue, what it would govern, and where its speaker would stand.
struct Report: Hashable, Sendable {
  enum Form: String, Sendable {
    /// 他说，…
    case behind
    /// …，他说。
    case before
    /// 据他说，…
    case framed
    /// 他：…
    case heading
  }

  let form: Form
  /// The cue's parts; none in a heading.
  let cue: [TextRange]
  /// The cue's characters folded to simplified, its parts joined by `…`.
  let key: String
  let habits: Set<CueList.Habit>
  /// What the cue would govern, at most; empty where nothing follows.
  let content: TextRange
  /// Where the speaker would stand, left of the cue or within the frame.
  let zone: TextRange
  /// Index of the passage.
  let passage: Int

  /// From the cue's first character to its last; in a heading the colon.
  var cueRange: TextRange {
    guard let first = cue.first, let last = cue.last else { return TextRange(zone.end, zone.end + 1) }
    return first.joined(with: last)
  }
}
