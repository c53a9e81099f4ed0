internal import Segmenter

/// What a word is to a decision about quotations, in one short name.
struct WordClasses: Sendable {
  let words: SpeakerWords
  let cues: CueList

  /// The class of the word at an index, `-` outside the text or passage.
  func name(of word: Int, in text: ReportedText, within range: TextRange) -> String {
    guard text.words.indices.contains(word) else { return "-" }
    let place = text.words[word].range
    guard range.contains(place) else { return "-" }
    if text.isMarked(place.start) { return "mark" }
    if let mention = mention(at: word, in: text) { return mention.kind.rawValue }
    let key = text.keys[word]
    if let role = [SpeakerWords.Role.pronoun, .negation, .preposition, .skip, .hypothesis, .link, .role].first(where: {
      words(key, is: $0)
    }) {
      return role.rawValue
    }
    if cues.habits(of: key) != nil { return "cue" }
    if isRole(key) { return "role" }
    switch text.words[word].kind {
    case .punctuation: return key
    case .date: return "date"
    case .number: return "number"
    case .space: return "space"
    default: return ["的", "了", "地", "得", "们", "所", "这", "该", "是", "有"].contains(key) ? key : "word"
    }
  }

  /// Whether a word names a part that a person or institution plays (…长, …人, 副总统).
  func isRole(_ key: String) -> Bool {
    if words(key, is: .role) { return true }
    guard key.count > 2 else { return false }
    return words(String(key.suffix(2)), is: .role) || words(String(key.suffix(3)), is: .role)
      || ["长", "员", "家", "者", "师", "生", "男", "女", "妇", "媒", "方"].contains(String(key.suffix(1)))
  }

  func mention(at word: Int, in text: ReportedText) -> Mention? {
    let range = text.words[word].range
    return text.mention(at: range.start)?.mention
  }
}
