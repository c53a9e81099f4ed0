import Segmenter

/// Merges the mentions of an article into entities: full and short names, Latin names in brackets, one-character countries.
struct EntityResolver {
  private let text: SegmentedText
  private let countries: [String: NameLists.CountryCharacter]
  private var groups: [EntityGroup] = []
  /// Groups by kind and key of each of their forms.
  private var byKey: [Entity.Kind: [NameKey: Int]] = [:]
  /// Groups by the short forms that one of their forms may have; several where it is not clear whose.
  private var byShortForm: [Entity.Kind: [NameKey: Set<Int>]] = [:]
  /// Where persons of each surname are named in full, in the order of the text.
  private var bearers: [String: [(start: Int, group: Int)]] = [:]

  init(_ text: SegmentedText, countries: [String: NameLists.CountryCharacter]) {
    self.text = text
    self.countries = countries
  }

  /// The entities in the order of their first mentions.
  mutating func entities(of mentions: [Mention]) -> [Entity] {
    let (full, short) = (mentions.filter { !isShort($0) }, mentions.filter(isShort))
    for mention in full.sorted(by: longerFirst) { add(mention, to: group(of: mention)) }
    for (name, alias) in bracketed(mentions) { join(name, alias) }
    collectBearers()
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
    guard byKey[mention.kind, default: [:]].updateValue(group, forKey: key(mention)) == nil else { return }
    for form in ShortForm.forms(of: text.folded[mention.range], kind: mention.kind) {
      byShortForm[mention.kind, default: [:]][form, default: []].insert(group)
    }
  }

  private mutating func newGroup(_ kind: Entity.Kind) -> Int {
    groups.append(EntityGroup(kind: kind))
    return groups.count - 1
  }

  private mutating func group(of mention: Mention) -> Int {
    let key = key(mention)
    if let same = byKey[mention.kind]?[key] { return same }
    let fuller = byShortForm[mention.kind]?[key] ?? []
    return fuller.count == 1 ? fuller.first ?? newGroup(mention.kind) : newGroup(mention.kind)
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

  private mutating func collectBearers() {
    for (index, group) in groups.enumerated() where group.kind == .person {
      for mention in group.mentions where mention.range.count > 1 {
        let surname = text.folded[TextRange(mention.range.start, mention.range.start + 1)]
        bearers[surname, default: []].append((mention.range.start, index))
      }
    }
    for surname in bearers.keys { bearers[surname]?.sort { $0.start < $1.start } }
  }

  /// The person with this surname who was named last before a place, else first behind it.
  private func bearer(of surname: String, before position: Int) -> Int? {
    guard let bearers = bearers[surname] else { return nil }
    return (bearers.last { $0.start < position } ?? bearers.first)?.group
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
