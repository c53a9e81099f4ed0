internal import Segmenter

/// Completes what is known of an article by what its own lines say; nil is better than wrong.
struct MetadataFinder: Sendable {
  private let datelines = DatelineReader()

  /// A dateline stands in one of the first paragraphs.
  private static let depth = 4

  /// - Parameter body: the first paragraphs of the body, in their order.
  func complete(_ metadata: inout Article.Metadata, body: [FoldedLine], credits: [CreditLine]) {
    moveOutlet(&metadata)
    let dateline = body.prefix(Self.depth).lazy.compactMap(datelines.read).first
    metadata.date = metadata.date ?? (dateline?.day ?? credits.lazy.compactMap(\.day).first)?.description
    metadata.editor = metadata.editor ?? credits.lazy.filter { $0.field == .editor }.compactMap(\.value).first
    metadata.outlet =
      metadata.outlet ?? dateline?.outlet ?? credits.lazy.filter { $0.field == .outlet }.compactMap(\.value).first
    metadata.place = metadata.place ?? dateline?.place
    if metadata.authors.isEmpty {
      let named = credits.filter { $0.field == .author }.flatMap(\.names)
      metadata.authors = ((dateline?.authors ?? []).isEmpty ? named : dateline?.authors ?? []).uniqued()
    }
  }
}

extension MetadataFinder {
  /// Posts of collections name the newspaper as author and as category; it is the outlet then.
  private func moveOutlet(_ metadata: inout Article.Metadata) {
    metadata.authors.removeAll { $0.contains("@") || !$0.contains(where: \.isLetter) }
    guard let author = metadata.authors.first, isOutlet(author, metadata) else { return }
    metadata.outlet = metadata.outlet ?? author
    metadata.authors.removeFirst()
  }

  private func isOutlet(_ author: String, _ metadata: Article.Metadata) -> Bool {
    if metadata.tags.contains(author) || author == metadata.outlet { return true }
    return author.count >= 3 && ["网", "網", "报", "報", "社", "消息", "新闻", "新聞"].contains(where: author.hasSuffix)
  }
}
