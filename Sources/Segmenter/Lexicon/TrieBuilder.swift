/// Builds the bytes of a `Trie`.
public struct TrieBuilder {
  private var codes = [UInt16](repeating: 0, count: Trie.codeCount)
  private var units: [Unit] = [Unit()]
  private var usedBases: Set<Int32> = []
  private var firstFree = 1
  private static let mostTries = 8192

  private struct Unit {
    var base: Int32 = 0
    var label: UInt16 = 0
    var value: UInt16 = 0
  }

  private typealias Key = (codes: [UInt16], value: UInt16)

  /// The bytes of a trie of `entries`; a key given twice has the last value. Values are 1…65535.
  public static func build(_ entries: [(key: String, value: UInt16)]) -> [UInt8] {
    var builder = TrieBuilder()
    builder.add(entries)
    return builder.bytes()
  }
}

extension TrieBuilder {
  private mutating func add(_ entries: [(key: String, value: UInt16)]) {
    let usable = entries.filter { entry in
      precondition(entry.value > 0, "the value 0 means that there is no key: \(entry.key)")
      return !entry.key.isEmpty
    }
    assignCodes(usable.map(\.key))
    var values: [[UInt16]: UInt16] = [:]
    for entry in usable { values[entry.key.utf16.map { codes[Int($0)] }] = entry.value }
    let keys = values.map { Key(codes: $0.key, value: $0.value) }.sorted {
      $0.codes.lexicographicallyPrecedes($1.codes)
    }
    place(keys)
  }

  /// Frequent characters get small codes, so that children lie close together.
  private mutating func assignCodes(_ keys: [String]) {
    var counts: [UInt16: Int] = [:]
    for key in keys { for unit in key.utf16 { counts[unit, default: 0] += 1 } }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (index, entry) in ordered.enumerated() { codes[Int(entry.key)] = UInt16(index + 1) }
  }

  /// Places all units, those of a key's first codes before those of its last; a key may be of any length.
  private mutating func place(_ keys: [Key]) {
    var pending: [(keys: ArraySlice<Key>, depth: Int, parent: Int)] = [(keys[...], 0, 0)]
    while let next = pending.popLast() {
      let children = place(next.keys, depth: next.depth, at: next.parent)
      pending += children.reversed().map { ($0.keys, next.depth + 1, $0.unit) }
    }
  }

  /// Places the children of the unit `parent`, whose keys share their first `depth` codes.
  private mutating func place(
    _ keys: ArraySlice<Key>, depth: Int, at parent: Int
  ) -> [(keys: ArraySlice<Key>, unit: Int)] {
    var keys = keys
    if let first = keys.first, first.codes.count == depth {
      units[parent].value = first.value
      keys.removeFirst()
    }
    guard !keys.isEmpty else { return [] }
    let children = groups(of: keys, at: depth)
    let base = freeBase(for: children.map(\.label))
    units[parent].base = base
    for child in children { units[Int(base) + Int(child.label)].label = child.label }
    return children.map { ($0.keys, Int(base) + Int($0.label)) }
  }

  private func groups(of keys: ArraySlice<Key>, at depth: Int) -> [(label: UInt16, keys: ArraySlice<Key>)] {
    var groups: [(label: UInt16, keys: ArraySlice<Key>)] = []
    var start = keys.startIndex
    while start < keys.endIndex {
      let label = keys[start].codes[depth]
      var end = start + 1
      while end < keys.endIndex, keys[end].codes[depth] == label { end += 1 }
      groups.append((label, keys[start..<end]))
      start = end
    }
    return groups
  }

  /// A base not yet used at which every label falls on a free unit.
  ///
  /// Units that were tried too often in vain are given up, which keeps the search near the end of the array.
  private mutating func freeBase(for labels: [UInt16]) -> Int32 {
    let first = Int(labels[0])
    firstFree = nextFree(from: firstFree)
    var position = nextFree(from: max(firstFree, first + 1))
    var tries = 0
    while !fits(labels, at: position - first) {
      tries += 1
      if tries == Self.mostTries { firstFree = position }
      position = nextFree(from: position + 1)
    }
    let base = position - first
    let needed = base + Int(labels[labels.count - 1]) + 1
    if needed > units.count { units.append(contentsOf: repeatElement(Unit(), count: needed - units.count)) }
    usedBases.insert(Int32(base))
    return Int32(base)
  }

  private func nextFree(from position: Int) -> Int {
    var position = position
    while position < units.count, units[position].label != 0 { position += 1 }
    return position
  }

  private func fits(_ labels: [UInt16], at base: Int) -> Bool {
    !usedBases.contains(Int32(base)) && labels.allSatisfy { isFree(base + Int($0)) }
  }

  private func isFree(_ index: Int) -> Bool { index >= units.count || (index > 0 && units[index].label == 0) }

  private func bytes() -> [UInt8] {
    var bytes = Trie.magic
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    append(UInt32(units.count))
    append(UInt32(0))
    codes.forEach(append)
    for unit in units {
      append(unit.base)
      append(unit.label)
      append(unit.value)
    }
    return bytes
  }
}
