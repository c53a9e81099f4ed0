/// Finds the lines near an article's title that say when and by whom it was written.
struct PageCredits {
  private static let longest = 80
  /// Lines further above belong to the head of the site.
  private static let count = 6

  let text: PageText
  let hints: PageHints

  /// The texts of the last elements before the article that are named for an author, a date or a source.
  func lines(before content: Int) -> [String] {
    let named = text.tree.nodes.indices.prefix(content).filter { index in
      guard !text.isLeftOut[index], text.tree.nodes[index].end <= content, let element = text.tree.element(index)
      else { return false }
      return !hints.purposes(of: element).isDisjoint(with: [.author, .date, .outlet])
    }
    // A blank between the texts of elements keeps the source apart from the count of comments beside it.
    let lines = named.suffix(Self.count).map {
      text.tree.texts(of: $0).joined(separator: " ").collapsingWhitespace.trimmed
    }
    return lines.filter { !$0.isEmpty && $0.count <= Self.longest }
  }
}
