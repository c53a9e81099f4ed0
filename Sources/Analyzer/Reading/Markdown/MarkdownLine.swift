/// What a line of Markdown is, by the marks it starts with.
enum MarkdownLine: Equatable {
  case blank
  case heading(Substring)
  /// The line under a heading (`------`).
  case underline
  /// A line of marks that divides sections (`***`).
  case rule
  case quote(Substring)
  case item(Substring)
  /// The start or end of a block of code.
  case fence
  /// The start of a block of HTML.
  case html
  case text

  init(_ line: Substring) {
    let start = line.drop { $0.isWhitespace }
    guard let first = start.utf8.first else {
      self = .blank
      return
    }
    // Every mark is of ASCII; most lines start with a Chinese character.
    guard first < 0x80 else {
      self = .text
      return
    }
    if let heading = start.prefixMatch(of: /#{1,6}\s+/) {
      self = .heading(Substring(start[heading.range.upperBound...].replacing(/\s+#+\s*$/, with: "")))
    } else if start.wholeMatch(of: /(-{2,}|={2,})\s*/) != nil {
      self = .underline
    } else if start.wholeMatch(of: /([-*_]\s*){3,}/) != nil {
      self = .rule
    } else if let quote = start.prefixMatch(of: /(>\s?)+/) {
      self = .quote(start[quote.range.upperBound...])
    } else if let item = start.prefixMatch(of: /([-*+]|[0-9]{1,3}[.)])\s+/) {
      self = .item(item.1.first?.isNumber == true ? start : start[item.range.upperBound...])
    } else if start.hasPrefix("```") || start.hasPrefix("~~~") {
      self = .fence
    } else if let tag = start.prefixMatch(of: /<\/?([a-zA-Z][a-zA-Z0-9]*)[\s>\/]/),
      PageTags.blocks.contains(tag.1.lowercased())
    {
      self = .html
    } else {
      self = .text
    }
  }
}
