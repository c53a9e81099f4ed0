internal import Segmenter

/// The words that report speech, by their characters folded to simplified.
struct CueList: Sendable {
  enum Habit: String, Sendable {
    case say, think, act, find, medium, passive, addressee
    /// The one spoken to stands between cue and content (告诉记者…).
    case listener
  }

  private static let suffixes: Set<String> = ["说", "称", "道", "指"]

  private let habits: [String: Set<Habit>]

  init(_ file: DictionaryFile = DictionaryFile("cues.txt")) {
    var habits: [String: Set<Habit>] = [:]
    for row in file.rows where row.count > 1 {
      habits[String(row[0])] = Set(row[1].split(separator: " ").compactMap { Habit(rawValue: String($0)) })
    }
    self.habits = habits
  }

  func habits(of cue: String) -> Set<Habit>? {
    habits[cue] ?? Self.stem(of: cue).flatMap { habits[$0] }
  }

  /// The longest cue that starts with the first of these words, as the count of its words.
  ///
  /// A cue with 说, 称 or 道 behind it is one cue (警告说, 解释道).
  func match(_ words: ArraySlice<String>) -> (cue: String, count: Int)? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first
    if let second, habits[first + second] != nil { return (first + second, 2) }
    guard habits(of: first) != nil else { return nil }
    if let second, Self.suffixes.contains(second), !Self.suffixes.contains(first), second != "指" {
      return (first + second, 2)
    }
    return (first, 1)
  }

  /// A compound's first part where the segmenter keeps both as one word (报道称).
  private static func stem(of cue: String) -> String? {
    guard cue.count > 2, let last = cue.last, suffixes.contains(String(last)) else { return nil }
    return String(cue.dropLast())
  }
}

/// What words around a cue tell about the speaker, by their characters folded to simplified.
struct SpeakerWords: Sendable {
  enum Role: String, Sendable {
    case pronoun, role, skip, preposition, negation, hypothesis, opener, closer, link, medium
  }

  private let roles: [String: Set<Role>]

  init(_ file: DictionaryFile = DictionaryFile("speaker-words.txt")) {
    var roles: [String: Set<Role>] = [:]
    for row in file.rows where row.count > 1 {
      roles[String(row[0])] = Set(row[1].split(separator: " ").compactMap { Role(rawValue: String($0)) })
    }
    self.roles = roles
  }

  /// Whether a name is that of a newspaper, an agency or another medium, by its ending.
  func isMedium(_ name: String) -> Bool {
    (1...4).contains { callAsFunction(String(name.suffix($0)), is: .medium) }
  }

  func callAsFunction(_ word: String, is role: Role) -> Bool { roles[word]?.contains(role) ?? false }
}
