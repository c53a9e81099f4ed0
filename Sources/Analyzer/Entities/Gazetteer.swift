public import Segmenter

/// The names of people, places, organisations and works that are known beforehand (`names.trie`).
public struct Gazetteer: Sendable {
  /// What is known of a name.
  public struct Entry: Hashable, Sendable {
    public let kind: Entity.Kind
    /// The same characters are often no name: it needs its context.
    public let isWeak: Bool
  }

  private let names = Trie(embedded: DictionaryFile("names.trie"))

  public init() {}

  /// The end and the entry of every name that starts at a position, shortest first.
  func names(in scalars: [Unicode.Scalar], at start: Int, upTo end: Int) -> [(end: Int, entry: Entry)] {
    var found: [(end: Int, entry: Entry)] = []
    names.forEachMatch(in: scalars, at: start, upTo: end) { end, value in
      if let entry = Entry(value: value) { found.append((end, entry)) }
    }
    return found
  }

  func entry(of name: some Sequence<Unicode.Scalar>) -> Entry? { names.value(of: name).flatMap(Entry.init(value:)) }
}

extension Gazetteer.Entry {
  private static let weakBit: UInt16 = 8

  /// Reads two fields of `names.tsv`; nil where the kind is unknown.
  public init?(kind: some StringProtocol, flag: some StringProtocol) {
    guard let kind = Entity.Kind(rawValue: String(kind)) else { return nil }
    self.init(kind: kind, isWeak: flag == "weak")
  }

  /// The entry as a value of the trie: the number of its kind from 1, and 8 more where it is weak.
  public var value: UInt16 {
    let number = Entity.Kind.allCases.firstIndex(of: kind).map { UInt16($0) + 1 } ?? 0
    return isWeak ? number | Self.weakBit : number
  }

  fileprivate init?(value: UInt16) {
    let number = Int(value & ~Self.weakBit)
    guard (1...Entity.Kind.allCases.count).contains(number) else { return nil }
    self.init(kind: Entity.Kind.allCases[number - 1], isWeak: value & Self.weakBit != 0)
  }
}
