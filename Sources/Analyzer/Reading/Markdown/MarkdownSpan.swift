/// Turns what stands inside a line of Markdown into HTML: links, images, emphasis, code; HTML stays.
enum MarkdownSpan {
  static func html(_ markdown: String) -> String {
    var text = markdown
    text.replace(/!\[[^\]\n]*\]\([^)\n]*\)/, with: "")
    text.replace(/<(https?:[^>\s]+)>/, with: { $0.1 })
    // The text of a link may hold brackets of its own, its address brackets of one level.
    text.replace(
      /\[((?:[^\[\]\n]|\[[^\[\]\n]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)/, with: { "<a>\($0.1)</a>" })
    text.replace(/\*\*([^\s*](?:[^*\n]*[^\s*])?)\*\*/, with: { $0.1 })
    text.replace(/~~([^~\n]+)~~/, with: { $0.1 })
    text.replace(/\*([^\s*](?:[^*\n]*[^\s*])?)\*/, with: { $0.1 })
    text.replace(/`([^`\n]+)`/, with: { $0.1 })
    text.replace(/\\([!-\/:-@\[-`{-~])/, with: { $0.1 })
    text.replace(/\x20{2,}\n/, with: "<br>")
    return text.trimmed
  }
}
