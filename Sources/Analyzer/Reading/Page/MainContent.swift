/// Finds the element of a whole page that holds the article.
///
/// From the body inwards: into the child that holds nearly all the prose, as long as it still is many pieces.
struct MainContent {
  /// A child with less of the prose than this, in hundredths, is a part of the article.
  private static let share = 80
  /// The same for a child that calls itself an article (`<article>`, `class="post-content"`).
  private static let namedShare = 50
  private static let leastPieces = 2

  let text: PageText
  let hints: PageHints

  /// The index of the innermost element around the article.
  func find() -> Int {
    var current = text.tree.indices(of: "body").first ?? 0
    while let child = inner(current) { current = child }
    return current
  }
}

extension MainContent {
  private func inner(_ index: Int) -> Int? {
    let total = text.prose(index)
    return children(of: index).first { child in
      guard let element = text.tree.element(child), !PageTags.pieces.contains(element.tag) else { return false }
      let isNamed = ["article", "main"].contains(element.tag) || hints.purposes(of: element).contains(.body)
      return text.pieces(child) >= Self.leastPieces
        && text.prose(child) * 100 >= total * (isNamed ? Self.namedShare : Self.share)
    }
  }

  private func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < text.tree.nodes[index].end {
      if !text.isLeftOut[child] { children.append(child) }
      child = text.tree.nodes[child].end
    }
    return children
  }
}
