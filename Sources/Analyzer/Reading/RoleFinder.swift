internal import Segmenter

/// Tells what each paragraph of an article is for, and what its credit lines say.
struct RoleFinder: Sendable {
  private let markers = ArticleMarkers()
  private let credits: CreditReader
  private let captions: CaptionReader

  /// Credits stand near the top and the end of an article; in between the same words are part of an interview.
  private static let creditDistance = 10
  private static let longestTitle = 100

  init() {
    credits = CreditReader(markers)
    captions = CaptionReader(markers)
  }

  /// The roles of paragraphs, in their order, where markup has not told them, and the credits that were found.
  func find(_ lines: [FoldedLine], told: [Paragraph.Role?]) -> (roles: [Paragraph.Role], credits: [CreditLine]) {
    var found: [CreditLine] = []
    var roles = told
    if !told.contains(.title), let first = lines.first, lines.count > 1, first.folded.isTitle(upTo: Self.longestTitle) {
      roles[0] = .title
    }
    let repeated = Set(lines.map(\.folded).repeatedElements)
    for (index, line) in lines.enumerated() where roles[index] == nil {
      let isNearEnd = min(index, lines.count - 1 - index) < Self.creditDistance
      if captions.isCaption(line, isRepeated: repeated.contains(line.folded)) {
        roles[index] = .caption
      } else if isNearEnd, let credit = credits.read(line) {
        roles[index] = .credit
        found.append(credit)
      }
    }
    return (roles.map { $0 ?? .body }, found)
  }

  /// What lines tell that are no part of the text.
  func credits(in lines: [FoldedLine]) -> [CreditLine] { lines.flatMap(credits.readParts) }

  /// Whether a paragraph heads a list of other articles.
  func isRelatedHeading(_ line: FoldedLine) -> Bool {
    markers.relatedHeadings.contains(line.folded.trimmingEnd("：: "))
  }
}

extension String {
  /// A title is short, and no sentence goes on in it.
  fileprivate func isTitle(upTo length: Int) -> Bool {
    count <= length && !(hasSuffix("。") && dropLast().contains { "。！？".contains($0) })
  }

  fileprivate func trimmingEnd(_ marks: String) -> String {
    var text = self[...]
    while let last = text.last, marks.contains(last) { text = text.dropLast() }
    return String(text)
  }
}

extension Sequence where Element: Hashable {
  /// The elements that stand more than once.
  fileprivate var repeatedElements: [Element] {
    Dictionary(grouping: self, by: { $0 }).filter { $0.value.count > 1 }.map(\.key)
  }
}
