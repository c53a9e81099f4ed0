/// A map from short strings to numbers of 16 bits, as a double array (Aoe, 1989) in a block of bytes that needs no parsing.
///
/// Keys are looked up character by character, so all keys that begin at a place of a text are found in one walk,
/// O(longest key). Layout, little-endian: the magic `zhtrie1\n`, the number of units (UInt32), 4 bytes of zero, a code
/// (UInt16) for each of the 65,536 units of UTF-16, then the units of 8 bytes: base (Int32), label (UInt16),
/// value (UInt16; 0 for none). No two units share a base, so a child is known by its label alone.
///
/// `@unchecked Sendable`: the bytes are never written after `init` and `storage` keeps them in place.
public struct Trie: @unchecked Sendable {
  static let magic: [UInt8] = Array("zhtrie1\n".utf8)
  static let headerSize = 16
  static let codeCount = 65536

  private let storage: AnyObject?
  private let codes: UnsafeRawPointer
  private let units: UnsafeRawPointer
  private let unitCount: Int

  /// Reads an embedded file in place.
  public init(embedded file: DictionaryFile) { self.init(file.bytes, storage: nil) }

  /// A trie of these keys, made in memory; a key given twice has the last value. Values are 1…65535.
  public init(_ entries: [(key: String, value: UInt16)]) {
    let owned = OwnedBytes(TrieBuilder.build(entries))
    self.init(UnsafeRawBufferPointer(owned.bytes), storage: owned)
  }

  private init(_ bytes: UnsafeRawBufferPointer, storage: AnyObject?) {
    let unitsOffset = Self.headerSize + Self.codeCount * 2
    guard bytes.count >= unitsOffset, let base = bytes.baseAddress, bytes.starts(with: Self.magic) else {
      preconditionFailure("these bytes are no trie: rebuild the file as Dictionaries/README.md says")
    }
    unitCount = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    precondition(bytes.count == unitsOffset + unitCount * 8, "a trie has as many units as its header says")
    codes = base + Self.headerSize
    units = base + unitsOffset
    self.storage = storage
  }

  /// The value of exactly this key.
  public func value(of key: some Sequence<Unicode.Scalar>) -> UInt16? {
    var walk = Walk(self)
    for scalar in key where !walk.step(scalar) { return nil }
    return walk.value
  }

  /// Calls `body` with the end and the value of every key that starts at `start`, shortest first.
  public func forEachMatch(in scalars: [Unicode.Scalar], at start: Int, upTo end: Int, _ body: (Int, UInt16) -> Void) {
    var walk = Walk(self)
    for position in start..<end {
      guard walk.step(scalars[position]) else { return }
      if let value = walk.value { body(position + 1, value) }
    }
  }

  /// The end and the value of the longest key that starts at `start`.
  public func longestMatch(in scalars: [Unicode.Scalar], at start: Int, upTo end: Int) -> (end: Int, value: UInt16)? {
    var longest: (Int, UInt16)?
    forEachMatch(in: scalars, at: start, upTo: end) { longest = ($0, $1) }
    return longest
  }
}

extension Trie {
  /// A place in the trie that is moved character by character.
  public struct Walk: Sendable {
    private let trie: Trie
    private var unit: UInt64

    public init(_ trie: Trie) {
      self.trie = trie
      unit = trie.unit(0)
    }

    /// Moves along one character; false where no key goes on like this.
    public mutating func step(_ scalar: Unicode.Scalar) -> Bool {
      guard scalar.value >= Trie.codeCount else { return step(unit: UInt16(scalar.value)) }
      return UTF16.encode(scalar).map { $0.allSatisfy { step(unit: $0) } } ?? false
    }

    private mutating func step(unit character: UInt16) -> Bool {
      let base = Int(Int32(truncatingIfNeeded: unit))
      guard base > 0, let code = trie.code(character) else { return false }
      let child = base + Int(code)
      guard child < trie.unitCount, case let next = trie.unit(child), UInt16(truncatingIfNeeded: next >> 32) == code
      else { return false }
      unit = next
      return true
    }

    /// Moves along a whole string; false where no key goes on like this.
    public mutating func step(along string: String) -> Bool { string.unicodeScalars.allSatisfy { step($0) } }

    /// The value of the key that ends here.
    public var value: UInt16? {
      let value = UInt16(truncatingIfNeeded: unit >> 48)
      return value == 0 ? nil : value
    }
  }

  @inline(__always)
  private func unit(_ index: Int) -> UInt64 {
    UInt64(littleEndian: units.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
  }

  @inline(__always)
  private func code(_ unit: UInt16) -> UInt16? {
    let code = UInt16(littleEndian: codes.loadUnaligned(fromByteOffset: Int(unit) * 2, as: UInt16.self))
    return code == 0 ? nil : code
  }
}

/// A copy of bytes that lives as long as the tries that read it.
private final class OwnedBytes {
  let bytes: UnsafeMutableRawBufferPointer

  init(_ source: [UInt8]) {
    bytes = .allocate(byteCount: source.count, alignment: 8)
    bytes.copyBytes(from: source)
  }

  deinit { bytes.deallocate() }
}
