/// Collects the pieces of text inside an element of a page, as a browser shows them one below the other.
struct BlockCollector {
  private static let longestCredit = 60

  private let text: PageText
  private let hints: PageHints
  private let keepsOuterLinks: Bool

  private(set) var blocks: [ArticleDraft.Block] = []
  /// Bylines, dates and sources that the page names as such: no text of the article, but they tell about it.
  private(set) var credits: [String] = []
  private(set) var tagLinks: [String] = []

  private var buffer = ""
  private var linkedCount = 0
  private var linkEnd = 0
  private var open: [OpenBlock] = []

  private struct OpenBlock {
    let end: Int
    let role: Paragraph.Role?
    let isCredit: Bool
  }

  /// - Parameter keepsOuterLinks: whether a paragraph that stands at the top of the text may be nothing but links, as in posts.
  init(_ text: PageText, hints: PageHints, keepsOuterLinks: Bool) {
    self.text = text
    self.hints = hints
    self.keepsOuterLinks = keepsOuterLinks
  }

  mutating func collect(_ root: Int) {
    let tree = text.tree
    var index = root
    while index < tree.nodes[root].end {
      close(before: index)
      switch tree.nodes[index].content {
      case .text(let string):
        if !text.isLeftOut[index] { append(string, at: index) }
      case .element(let element): enter(element, at: index)
      }
      index += 1
    }
    close(before: .max)
    flush()
    tagLinks = tagLinks.uniqued()
  }
}

extension BlockCollector {
  private mutating func enter(_ element: PageTree.Element, at index: Int) {
    if element.tag == "a" { enterLink(element, at: index) }
    if PageTags.breaks.contains(element.tag) { flush() }
    guard PageTags.blocks.contains(element.tag) else { return }
    flush()
    let purposes = text.isLeftOut[index] ? [] : hints.purposes(of: element)
    let isCaption = element.tag == "figcaption" || purposes.contains(.caption)
    // A whole article may be called `status-publish` or `author-list`: what holds prose is no line of credits.
    let isCredit = !purposes.isDisjoint(with: [.author, .date, .outlet]) && text.prose(index) <= Self.longestCredit
    open.append(
      OpenBlock(
        end: text.tree.nodes[index].end, role: isCaption ? .caption : open.last?.role,
        isCredit: isCredit || open.last?.isCredit ?? false))
  }

  private mutating func enterLink(_ element: PageTree.Element, at index: Int) {
    linkEnd = max(linkEnd, text.tree.nodes[index].end)
    guard element.leadsToTag else { return }
    let name = text.tree.text(of: index)
    if !name.isEmpty, name.count <= 30 { tagLinks.append(name) }
  }

  private mutating func append(_ string: String, at index: Int) {
    buffer += string
    if index < linkEnd { linkedCount += string.trimmed.count }
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      flush()
      open.removeLast()
    }
  }

  /// Ends a piece of text.
  private mutating func flush() {
    defer { (buffer, linkedCount) = ("", 0) }
    let piece = buffer.collapsingWhitespace.trimmed
    guard piece.isVisible else { return }
    if open.last?.isCredit == true, piece.count <= Self.longestCredit, !piece.contains("。") {
      credits.append(piece)
    } else if !isLinkList(piece) {
      blocks.append(ArticleDraft.Block(text: piece, role: open.last?.role))
    }
  }

  /// Whether a piece is a menu or a list of other articles.
  private func isLinkList(_ piece: String) -> Bool {
    if keepsOuterLinks, open.count <= 2 { return false }
    return linkedCount * 5 >= piece.count * 3 && !piece.contains("。")
  }
}

extension PageTree.Element {
  /// Whether the link leads to the page of a tag.
  fileprivate var leadsToTag: Bool {
    if attributes["rel"] == "tag" { return true }
    let address = attributes["href"]?.lowercased() ?? ""
    return ["/tag/", "/tags/", "?tag=", "&tag="].contains { address.contains($0) }
  }
}

extension String {
  /// Whether a reader sees anything of the text.
  fileprivate var isVisible: Bool {
    unicodeScalars.contains { ![.control, .format].contains($0.properties.generalCategory) }
  }
}
