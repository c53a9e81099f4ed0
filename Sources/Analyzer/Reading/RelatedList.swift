/// Finds where the list of other articles begins that stands behind the article of a page.
struct RelatedList {
  /// More prose than this, in hundredths, behind a heading says that the article goes on there.
  private static let share = 25

  let roles: RoleFinder

  /// The index of the heading; the count of lines where there is none.
  func start(in lines: [FoldedLine]) -> Int {
    let prose = lines.map { $0.folded.unicodeScalars.contains("。") ? $0.length : 0 }
    let total = prose.reduce(0, +)
    return lines.indices.first {
      roles.isRelatedHeading(lines[$0]) && prose[$0...].reduce(0, +) * 100 <= total * Self.share
    } ?? lines.count
  }
}
