internal import Segmenter

/// What a page says about its article in its head and its headings.
struct PageMetadata {
  let tree: PageTree
  let hints: PageHints

  func read() -> Article.Metadata {
    let persons = PersonNames()
    var metadata = Article.Metadata()
    let metas = metas()
    metadata.outlet = metas[.metaOutlet]?.first
    metadata.title = title(metas[.metaTitle] ?? [], outlet: metadata.outlet)
    metadata.date = (metas[.metaDate] ?? times()).lazy.compactMap(CalendarDay.init(leading:)).first?.description
    metadata.authors = (metas[.metaAuthor] ?? []).filter { isPerson($0, persons) }.uniqued()
    metadata.url = (canonicalAddresses() + (metas[.metaURL] ?? [])).first { $0.contains("://") }
    metadata.tags = (metas[.metaTags] ?? []).flatMap(Self.names).uniqued()
    return metadata
  }
}

extension PageMetadata {
  /// Portals call themselves the author; a name in Chinese characters starts with a surname.
  private func isPerson(_ author: String, _ persons: PersonNames) -> Bool {
    let isHan = author.unicodeScalars.contains { CharacterKind($0) == .han }
    return isHan ? persons.isName(author[...]) : !author.contains("://")
  }

  private func metas() -> [PageHints.Purpose: [String]] {
    var metas: [PageHints.Purpose: [String]] = [:]
    for index in tree.indices(of: "meta") {
      guard let attributes = tree.element(index)?.attributes,
        let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
        let purpose = hints.purpose(ofMeta: name), let content = attributes["content"]?.trimmed, !content.isEmpty
      else { continue }
      metas[purpose, default: []].append(content.collapsingWhitespace)
    }
    return metas
  }

  private func times() -> [String] { tree.indices(of: "time").compactMap { tree.element($0)?.attributes["datetime"] } }

  private func canonicalAddresses() -> [String] {
    tree.indices(of: "link").compactMap { tree.element($0)?.attributes }
      .filter { $0["rel"] == "canonical" }.compactMap { $0["href"] }
  }

  private static func names(_ list: String) -> [String] {
    list.split { ",，;；、".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The heading that the page's name repeats; else the page's name without that of the site.
  private func title(_ metaTitles: [String], outlet: String?) -> String? {
    let names = metaTitles + tree.indices(of: "title").map(tree.text).filter { !$0.isEmpty }
    let headings = tree.indices(of: "h1").map(tree.text).filter { $0.count >= 4 }
    let repeated = headings.filter { heading in
      names.contains { $0.withoutWhitespace.contains(heading.withoutWhitespace) }
    }
    if let heading = repeated.max(by: { $0.count < $1.count }) { return heading }
    if let name = names.first { return withoutSite(name, outlet: outlet) }
    return headings.count == 1 ? headings[0] : nil
  }

  /// `标题_频道_网站`, `标题 | 网站`, `标题 - 网站`: what stands before the first mark.
  private func withoutSite(_ name: String, outlet: String?) -> String {
    let parts = name.split(separator: /\s*[_|｜丨]+\s*|\s+[-–—]+\s+|-{2,}|—{2,}(?=[^—]{2,6}$)/).map(\.trimmed)
    let title = parts.first { $0.count >= 4 && $0 != outlet } ?? name
    guard let outlet, title.hasSuffix("-" + outlet) else { return title }
    return String(title.dropLast(outlet.count + 1))
  }
}
