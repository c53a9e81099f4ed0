/// What the text of a file is, by its content: names of files lie.
enum ContentKind {
  case page
  /// Markdown, or the HTML of a post.
  case post
  case plain

  /// - Parameter isPost: whether front matter stands before the text.
  init(_ text: Substring, isPost: Bool) {
    let head = text.prefix(4096).drop { $0.isWhitespace }
    if head.hasPrefix("<"), head.contains(/(?i)<(!doctype\s+html|html|head|body)\b/) {
      self = .page
    } else {
      self =
        isPost || head.hasPrefix("#") && head.contains(/^#{1,6}\s/) || head.startsAsHTML && text.closesElements
        ? .post : .plain
    }
  }
}

extension Substring {
  /// Whether an element of blocks is the first thing.
  fileprivate var startsAsHTML: Bool {
    guard hasPrefix("<"), let tag = prefixMatch(of: /(?:<!--[\s\S]*?-->\s*)*<([a-zA-Z][a-zA-Z0-9]*)(\s[^<>]*)?>/) else {
      return false
    }
    return PageTags.blocks.contains(tag.1.lowercased())
  }

  fileprivate var closesElements: Bool { contains(/<\/(div|p|article|section|table|main)>/) }
}
