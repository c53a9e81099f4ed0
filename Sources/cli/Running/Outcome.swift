/// What became of one input.
enum Outcome: Sendable {
  /// The text of its result, and what the user should know of it.
  case result(String, warnings: [String])
  /// Why it has none.
  case failure(String)
}
