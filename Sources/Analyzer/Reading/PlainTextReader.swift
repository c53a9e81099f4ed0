internal import Segmenter

/// Reads text without markup: each line that is not blank is a piece of its own, and no character is lost.
struct PlainTextReader {
  func blocks(of text: some StringProtocol) -> [ArticleDraft.Block] {
    text.unicodeScalars.split(whereSeparator: \.endsLine).compactMap { line in
      let text = String(String.UnicodeScalarView(line)).withoutBreakTag
      return text.isEmpty ? nil : ArticleDraft.Block(text: text)
    }
  }

  /// The ranges of the lines of a text that is not cleaned, without the white space around them.
  func ranges(in text: Text) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = 0
    for position in 0...text.count where position == text.count || text[position].endsLine {
      ranges.append(text.trimmed(TextRange(start, position)))
      start = position + 1
    }
    return ranges.filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  /// Whether Unicode ends a line here (UAX #14: BK, CR, LF, NL).
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension String {
  /// The line trimmed, without the one tag that copies of pages leave at the ends of lines.
  fileprivate var withoutBreakTag: String {
    let line = trimmed
    for tag in ["<br>", "<br/>", "<br />"] where line.hasSuffix(tag) { return String(line.dropLast(tag.count)).trimmed }
    return line
  }
}
