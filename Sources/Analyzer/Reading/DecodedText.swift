/// The text of a file, markup and all.
struct DecodedText: Sendable {
  /// Without byte order mark and NUL characters, lines end in `\n`.
  let string: String
  /// ICU's name of the encoding.
  let encoding: String
  /// What was odd about the bytes.
  let warnings: [String]
}
