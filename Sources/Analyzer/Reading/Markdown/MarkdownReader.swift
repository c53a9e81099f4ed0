/// Turns Markdown, with HTML in it or without, into HTML, as the tools do that publish posts: one reader then serves both.
///
/// Only what posts of news are made of is known: headings, links, images, emphasis, lists, quotations, code, rules, comments.
/// Unlike in CommonMark, a line that ends a sentence ends a paragraph: Chinese posts are written so.
struct MarkdownReader {
  private var html = ""
  private var lines: ArraySlice<Substring>
  private var paragraph: [Substring] = []

  init(_ markdown: some StringProtocol) {
    lines = Self.withoutComments(markdown).split(separator: "\n", omittingEmptySubsequences: false).map { $0 }[...]
  }

  /// The Markdown as HTML.
  static func html(_ markdown: some StringProtocol) -> String {
    var reader = MarkdownReader(markdown)
    reader.readAll()
    return reader.html
  }
}

extension MarkdownReader {
  /// The text without HTML comments; one that is never closed is text. Each character is looked at once or twice.
  private static func withoutComments(_ markdown: some StringProtocol) -> String {
    var (kept, rest) = ("", Substring(markdown))
    while let start = rest.firstRange(of: "<!--"), let end = rest[start.upperBound...].firstRange(of: "-->") {
      kept += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    return kept + rest
  }

  private mutating func readAll() {
    while let line = lines.popFirst() {
      let kind = MarkdownLine(line)
      switch kind {
      case .blank, .rule: endParagraph()
      case .underline: endParagraph(as: "h2")
      case .heading(let text): append(text, as: "h2")
      case .quote(let text), .item(let text): append(text, as: "p")
      case .fence: skipFence()
      case .html: readHTML(line)
      case .text: readText(line)
      }
    }
    endParagraph()
  }

  private mutating func readText(_ line: Substring) {
    if let last = paragraph.last, last.endsSentence || last.count < 20 { endParagraph() }
    paragraph.append(line)
  }

  /// A block of HTML goes on until its elements are closed, over blank lines too.
  private mutating func readHTML(_ line: Substring) {
    endParagraph()
    var depth = HTMLDepth()
    depth.read(line)
    html += line + "\n"
    while depth.isOpen, let line = lines.popFirst() {
      depth.read(line)
      html += line + "\n"
    }
  }

  private mutating func skipFence() {
    endParagraph()
    while let line = lines.popFirst(), MarkdownLine(line) != .fence { append(line, as: "p") }
  }

  private mutating func append(_ text: Substring, as tag: String) {
    endParagraph()
    paragraph = [text]
    endParagraph(as: tag)
  }

  private mutating func endParagraph(as tag: String = "p") {
    let text = MarkdownSpan.html(paragraph.joined(separator: "\n"))
    if !text.isEmpty { html += "<\(tag)>\(text)</\(tag)>\n" }
    paragraph = []
  }
}

extension Substring {
  fileprivate var endsSentence: Bool { trimmed.last.map { "。！？!?；;：:…”」』）)".contains($0) } ?? true }
}
