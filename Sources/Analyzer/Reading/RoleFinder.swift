internal import Segmenter

/// Tells what each paragraph of an article is for, and what its credit lines say.
struct RoleFinder: Sendable {
  private let markers = ArticleMarkers()
  private let credits: CreditReader

  /// Credits stand near the top and the end of an article; in between the same words are part of an interview.
  private static let creditDistance = 10
  private static let longestCaption = 120
  private static let longestTitle = 100

  init() { credits = CreditReader(markers) }

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
      if isCaption(line.folded, isRepeated: repeated.contains(line.folded)) {
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

extension RoleFinder {
  private func isCaption(_ text: String, isRepeated: Bool) -> Bool {
    guard text.count <= Self.longestCaption || text.count <= 2 * Self.longestCaption && text.contains("图为") else {
      return false
    }
    if markers.captionStarts.contains(where: text.hasPrefix) { return true }
    // …会见中共中央政治局委员。图为参加会议的官员。
    if text.contains(/[。！？）]图为[^。]{2,40}。?(?:（[^（）]{1,20}）)?$/) { return true }
    guard let bracket = text.firstMatch(of: /[（【]([^（）【】]{1,30})[）】]?[）】][。.]?$|（([^（）]{1,30})）[。.]?$/) else {
      return false
    }
    let content = bracket.1 ?? bracket.2 ?? ""
    // (德新社、法新社) is what a report was written from.
    if content.contains("、") { return false }
    if markers.captionBrackets.contains(where: content.hasSuffix) || content.hasPrefix("图片") {
      return text.count <= 100
    }
    return isRepeated && CalendarDay(within: content) != nil
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
