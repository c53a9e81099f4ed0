import Segmenter

/// Mentions that name one entity, in any order.
struct EntityGroup {
  let kind: Entity.Kind
  var mentions: [Mention] = []

  init(kind: Entity.Kind) { self.kind = kind }

  /// Where the first mention starts.
  var start: Int { mentions.map(\.range.start).min() ?? .max }

  /// The entity, under the fullest form in Han characters, or in Latin letters where it has no other.
  func entity(id: String, in text: SegmentedText) -> Entity {
    let ordered = mentions.sorted { $0.range < $1.range }
    var forms: [String] = []
    for mention in ordered {
      let form = String(text.text[mention.range])
      if !forms.contains(form) { forms.append(form) }
    }
    let name = forms.max { fullness($0) < fullness($1) } ?? ""
    return Entity(id: id, kind: kind, name: name, aliases: forms.filter { $0 != name }, mentions: ordered)
  }

  /// Of two forms of the same fullness the earlier one is shown, as `max` keeps the last only where it is greater.
  private func fullness(_ form: String) -> (Int, Int) {
    (NameKey(form).isLatin ? 0 : 1, form.unicodeScalars.count)
  }
}
