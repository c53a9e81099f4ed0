internal import Segmenter

/// Makes an article of the pieces that a file was read into: one text, paragraphs with roles, metadata.
struct ArticleBuilder: Sendable {
  private let fold = ScriptFold()
  private let roles = RoleFinder()
  private let metadata = MetadataFinder()

  /// A heading near the top that repeats the title is not printed again.
  private static let titleDepth = 5

  func build(_ draft: ArticleDraft) -> (article: Article, warnings: [String]) {
    var draft = draft
    if draft.isPage { leaveOutRelated(&draft) }
    placeTitle(&draft)
    let repetitions = leaveOutSecondPrinting(&draft)
    let text = Text(draft.blocks.map(\.text).joined(separator: "\n"))
    return (article(text, ranges(of: draft.blocks), draft, repetitions), draft.warnings)
  }

  /// An article whose text is handed over by a program and stays as it is.
  func build(uncleaned text: Text) -> Article {
    let ranges = PlainTextReader().ranges(in: text)
    var draft = ArticleDraft()
    draft.blocks = ranges.map { ArticleDraft.Block(text: String(text[$0])) }
    return article(text, ranges, draft, RepetitionFinder(draft.blocks.map(\.text)))
  }
}

extension ArticleBuilder {
  private func placeTitle(_ draft: inout ArticleDraft) {
    guard var title = draft.metadata.title?.collapsingWhitespace.trimmed, !title.isEmpty else { return }
    let sites = draft.metadata.tags + draft.metadata.authors + [draft.metadata.outlet].compactMap { $0 }
    for ending in sites.map({ " - " + $0 }) where title.hasSuffix(ending) { title.removeLast(ending.count) }
    draft.metadata.title = title
    let key = title.withoutWhitespace
    let repeats = draft.blocks.prefix(Self.titleDepth).indices.filter { draft.blocks[$0].text.withoutWhitespace == key }
    for index in repeats.reversed() { draft.blocks.remove(at: index) }
    draft.blocks.insert(ArticleDraft.Block(text: title, role: .title), at: 0)
  }

  private func leaveOutRelated(_ draft: inout ArticleDraft) {
    let start = RelatedList(roles: roles).start(in: draft.blocks.map { FoldedLine($0.text, fold: fold) })
    // The editor's line often stands behind the first heading.
    draft.credits += draft.blocks[start...].map(\.text)
    draft.blocks.removeSubrange(start...)
  }

  /// What the blocks that are left repeat.
  private func leaveOutSecondPrinting(_ draft: inout ArticleDraft) -> RepetitionFinder {
    let repetitions = RepetitionFinder(draft.blocks.map(\.text))
    let printing = repetitions.secondPrinting
    guard !printing.isEmpty else { return repetitions }
    draft.blocks.removeSubrange(printing)
    draft.warnings.append("the body is printed twice; \(printing.count) paragraphs are left out")
    return RepetitionFinder(draft.blocks.map(\.text))
  }

  private func ranges(of blocks: [ArticleDraft.Block]) -> [TextRange] {
    var start = 0
    return blocks.map { block in
      let end = start + block.text.unicodeScalars.count
      defer { start = end + 1 }
      return TextRange(start, end)
    }
  }

  private func article(
    _ text: Text, _ ranges: [TextRange], _ draft: ArticleDraft, _ repetitions: RepetitionFinder
  ) -> Article {
    let lines = draft.blocks.map { FoldedLine($0.text, fold: fold) }
    let (roles, credits) = roles.find(lines, told: draft.blocks.map(\.role))
    let duplicates = repetitions.duplicates
    let paragraphs = ranges.indices.map {
      Paragraph(range: ranges[$0], role: roles[$0], duplicateOf: duplicates[$0])
    }
    let body = zip(lines, roles).filter { $1 == .body }.map(\.0)
    let outside = self.roles.credits(in: draft.credits.map { FoldedLine($0, fold: fold) })
    return Article(
      metadata: completed(draft.metadata, title: title(of: draft, roles), body: body, credits: outside + credits),
      text: text, paragraphs: paragraphs, tagLinks: draft.tagLinks,
      script: ScriptShares(of: text.scalars, fold: fold).script)
  }

  private func title(of draft: ArticleDraft, _ roles: [Paragraph.Role]) -> String? {
    roles.firstIndex(of: .title).map { draft.blocks[$0].text }
  }

  private func completed(
    _ metadata: Article.Metadata, title: String?, body: [FoldedLine], credits: [CreditLine]
  ) -> Article.Metadata {
    var completed = metadata
    completed.title = title
    self.metadata.complete(&completed, body: body, credits: credits)
    return completed
  }
}
