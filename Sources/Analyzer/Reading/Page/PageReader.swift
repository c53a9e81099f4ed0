/// Reads HTML: a whole page, or the piece of one that a post is made of.
struct PageReader: Sendable {
  private let hints = PageHints()

  /// Reads a page, of which the article is a part.
  func read(page html: some StringProtocol, into draft: inout ArticleDraft) {
    let tree = PageTree(html)
    let text = PageText(tree, hints: hints)
    draft.metadata = PageMetadata(tree: tree, hints: hints).read()
    let content = MainContent(text: text, hints: hints).find()
    collect(content, of: text, keepsOuterLinks: false, into: &draft)
    draft.credits = PageCredits(text: text, hints: hints).lines(before: content) + draft.credits
    draft.isPage = true
  }

  /// Reads the HTML of a post, all of which is the article.
  func read(post html: some StringProtocol, into draft: inout ArticleDraft) {
    let tree = PageTree(html)
    guard let body = tree.indices(of: "body").first else { return }
    collect(body, of: PageText(tree, hints: hints), keepsOuterLinks: true, into: &draft)
  }
}

extension PageReader {
  private func collect(_ index: Int, of text: PageText, keepsOuterLinks: Bool, into draft: inout ArticleDraft) {
    var collector = BlockCollector(text, hints: hints, keepsOuterLinks: keepsOuterLinks)
    collector.collect(index)
    draft.blocks = collector.blocks
    draft.credits = collector.credits
    draft.tagLinks = collector.tagLinks
  }
}
