import CICU

/// One of ICU's transliterators, for instance `Traditional-Simplified`.
///
/// A transliterator is not shared between threads: a worker opens its own and keeps it.
public final class Transliterator {
  private let identifier: String
  private let handle: OpaquePointer

  public init(_ identifier: String) throws(ICUError) {
    self.identifier = identifier
    handle = try ICUError.opened("open the transliterator \(identifier)") {
      cicu_transliterator_open(identifier, &$0)
    }
  }

  deinit { cicu_transliterator_close(handle) }

  public func transliterate(_ text: String) throws(ICUError) -> String {
    var units = Array(text.utf16)
    let count = units.count
    // A phrase may grow; four times is beyond what any of ICU's tables does.
    units.append(contentsOf: repeatElement(0, count: count * 3 + 16))
    var status: Int32 = 0
    let capacity = Int32(units.count)
    let length = cicu_transliterate(handle, &units, Int32(count), capacity, &status)
    try ICUError.check(status, "transliterate \(count) units by \(identifier)")
    return String(decoding: units[..<Int(length)], as: UTF16.self)
  }
}
