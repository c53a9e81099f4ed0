/// Turns what stands inside a line of Markdown into HTML: links, images, emphasis, code; HTML stays.
enum MarkdownSpan {
  static func html(_ markdown: String) -> String {
    var text = markdown
    // Most lines have no marks, and patterns are slow.
    let marks = Set(text.utf8).intersection("[<*~`\\".utf8)
    if marks.contains(UInt8(ascii: "[")) { replaceLinks(in: &text) }
    if marks.contains(UInt8(ascii: "<")) { text.replace(/<(https?:[^>\s]+)>/, with: { $0.1 }) }
    if !marks.isDisjoint(with: "*~`\\".utf8) { replaceMarks(in: &text) }
    return text.trimmed
  }
}

extension MarkdownSpan {
  private static func replaceLinks(in text: inout String) {
    text.replace(/!\[[^\]\n]*\]\([^)\n]*\)/, with: "")
    // The text of a link may hold brackets of its own, its address brackets of one level.
    text.replace(
      /\[((?:[^\[\]\n]|\[[^\[\]\n]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)/, with: { "<a>\($0.1)</a>" })
  }

  private static func replaceMarks(in text: inout String) {
    text.replace(/\*\*([^\s*](?:[^*\n]*[^\s*])?)\*\*/, with: { $0.1 })
    text.replace(/~~([^~\n]+)~~/, with: { $0.1 })
    text.replace(/\*([^\s*](?:[^*\n]*[^\s*])?)\*/, with: { $0.1 })
    text.replace(/`([^`\n]+)`/, with: { $0.1 })
    text.replace(/\\([!-\/:-@\[-`{-~])/, with: { $0.1 })
  }
}
