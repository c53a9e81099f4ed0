internal import Segmenter

/// Makes an article of the pieces that a file was read into: one text, paragraphs with roles, metadata.
struct ArticleBuilder: Sendable {
  private let fold = ScriptFold()

  func build(_ draft: ArticleDraft) -> (article: Article, warnings: [String]) {
    let blocks = withTitle(draft)
    let text = Text(blocks.map(\.text).joined(separator: "\n"))
    var ranges: [TextRange] = []
    var start = 0
    for block in blocks {
      let end = start + block.text.unicodeScalars.count
      ranges.append(TextRange(start, end))
      start = end + 1
    }
    let article = article(text, ranges, draft, roles: blocks.map(\.role))
    return (article, draft.warnings)
  }

  /// An article whose text is handed over by a program and stays as it is.
  func build(uncleaned text: Text) -> Article {
    let ranges = PlainTextReader().ranges(in: text)
    return article(text, ranges, ArticleDraft(), roles: ranges.map { _ in nil })
  }
}

extension ArticleBuilder {
  private func withTitle(_ draft: ArticleDraft) -> [ArticleDraft.Block] {
    guard let title = draft.metadata.title?.trimmed, !title.isEmpty else { return draft.blocks }
    let key = title.withoutWhitespace
    return [ArticleDraft.Block(text: title, role: .title)] + draft.blocks.filter { $0.text.withoutWhitespace != key }
  }

  private func article(_ text: Text, _ ranges: [TextRange], _ draft: ArticleDraft, roles: [Paragraph.Role?]) -> Article {
    let paragraphs = zip(ranges, roles).map { Paragraph(range: $0, role: $1 ?? .body) }
    return Article(
      metadata: draft.metadata, text: text, paragraphs: paragraphs, tagLinks: draft.tagLinks,
      script: ScriptShares(of: text.scalars, fold: fold).script)
  }
}
