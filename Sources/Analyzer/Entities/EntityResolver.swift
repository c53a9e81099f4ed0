import Segmenter

/// Merges the mentions of an article into entities: full and short names, Latin names in brackets, one-character countries.
struct EntityResolver {
  private let text: SegmentedText
  private let countries: [String: NameLists.CountryCharacter]
  private var groups: [EntityGroup] = []
  /// Groups by kind and key of each of their forms.
  private var byKey: [Entity.Kind: [NameKey: Int]] = [:]

  init(_ text: SegmentedText, countries: [String: NameLists.CountryCharacter]) {
    self.text = text
    self.countries = countries
  }

  /// The entities in the order of their first mentions.
  mutating func entities(of mentions: [Mention]) -> [Entity] {
    let (full, short) = (mentions.filter { !isShort($0) }, mentions.filter(isShort))
    for mention in full.sorted(by: longerFirst) { add(mention, to: group(of: mention)) }
    for (name, alias) in bracketed(mentions) { join(name, alias) }
    for mention in short { add(mention, to: group(ofShort: mention)) }
    let ordered = groups.filter { !$0.mentions.isEmpty }.sorted { $0.start < $1.start }
    return ordered.enumerated().map { $1.entity(id: "e\($0 + 1)", in: text) }
  }
}

extension EntityResolver {
  /// One character: a surname or a country, which other mentions must explain.
  private func isShort(_ mention: Mention) -> Bool { mention.range.count == 1 }

  private func longerFirst(_ left: Mention, _ right: Mention) -> Bool {
    (right.range.count, left.range.start) < (left.range.count, right.range.start)
  }

  private func key(_ mention: Mention) -> NameKey { NameKey(text.folded[mention.range]) }

  private mutating func add(_ mention: Mention, to group: Int) {
    groups[group].mentions.append(mention)
    byKey[mention.kind, default: [:]][key(mention)] = group
  }

  private mutating func newGroup(_ kind: Entity.Kind) -> Int {
    groups.append(EntityGroup(kind: kind))
    return groups.count - 1
  }

  private mutating func group(of mention: Mention) -> Int {
    let key = key(mention)
    if let same = byKey[mention.kind]?[key] { return same }
    let fuller = groups.indices.filter { isShortForm(key, of: groups[$0], kind: mention.kind) }
    return fuller.count == 1 ? fuller[0] : newGroup(mention.kind)
  }

  /// Whether a name is a part of a fuller one: 柯比 of 约翰‧柯比, 北京 of 北京市, 近平 of 习近平.
  private func isShortForm(_ key: NameKey, of group: EntityGroup, kind: Entity.Kind) -> Bool {
    guard group.kind == kind, !group.mentions.isEmpty else { return false }
    return group.mentions.contains { ShortForm.matches(key, full: String(text.folded[$0.range]), kind: kind) }
  }

  private mutating func group(ofShort mention: Mention) -> Int {
    let key = text.folded[mention.range]
    if let same = byKey[mention.kind]?[NameKey(key)] { return same }
    switch mention.kind {
    case .person: return bearer(of: key, before: mention.range.start) ?? newGroup(.person)
    case .geopolitical: return country(key) ?? newGroup(.geopolitical)
    default: return newGroup(mention.kind)
    }
  }

  /// The person with this surname who was named last before a place, else first behind it.
  private func bearer(of surname: String, before position: Int) -> Int? {
    let bearers = groups.indices.filter { index in
      groups[index].kind == .person
        && groups[index].mentions.contains { text.folded[$0.range].hasPrefix(surname) && $0.range.count > 1 }
    }
    let last = bearers.compactMap { index in
      groups[index].mentions.map(\.range.start).filter { $0 < position }.max().map { (index, $0) }
    }.max { $0.1 < $1.1 }
    return last?.0 ?? bearers.min { groups[$0].start < groups[$1].start }
  }

  private func country(_ character: String) -> Int? {
    let names = countries[character]?.name.split(separator: " ") ?? []
    return names.lazy.compactMap { byKey[.geopolitical]?[NameKey($0)] }.first
  }

  /// Pairs of names of which the second stands in brackets right behind the first: 约翰‧柯比（John Kirby）.
  private func bracketed(_ mentions: [Mention]) -> [(Mention, Mention)] {
    zip(mentions, mentions.dropFirst()).filter { name, alias in
      alias.kind == name.kind && alias.range.start == name.range.end + 1
        && ["（", "("].contains(text.text[name.range.end])
        && NameKey(text.folded[alias.range]).isLatin != NameKey(text.folded[name.range]).isLatin
    }
  }

  private mutating func join(_ name: Mention, _ alias: Mention) {
    guard let target = byKey[name.kind]?[key(name)], let source = byKey[alias.kind]?[key(alias)], target != source
    else { return }
    groups[target].mentions += groups[source].mentions
    groups[source].mentions = []
    for (form, group) in byKey[alias.kind] ?? [:] where group == source { byKey[alias.kind]?[form] = target }
  }
}
