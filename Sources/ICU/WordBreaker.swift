import CICU

/// ICU's dictionary-based word boundaries.
///
/// A breaker is not shared between threads: a worker opens its own and keeps it.
public final class WordBreaker {
  private let handle: OpaquePointer

  /// - Parameter locale: an ICU locale identifier; `zh` breaks Chinese of either script with ICU's dictionary.
  public init(locale: String = "zh") throws(ICUError) {
    handle = try ICUError.opened("open a word breaker for \(locale)") { cicu_word_breaker_open(locale, &$0) }
  }

  deinit { cicu_word_breaker_close(handle) }

  /// The byte offsets in `utf8` at which words end, ascending; the last one is the count of bytes.
  public func boundaries(of utf8: UnsafeBufferPointer<UInt8>) throws(ICUError) -> [Int] {
    guard let base = utf8.baseAddress, !utf8.isEmpty else { return [] }
    let status = base.withMemoryRebound(to: CChar.self, capacity: utf8.count) { characters in
      cicu_word_breaker_set_text(handle, characters, Int64(utf8.count))
    }
    try ICUError.check(status, "break \(utf8.count) bytes into words")
    var offsets: [Int] = []
    offsets.reserveCapacity(utf8.count / 4)
    while case let offset = cicu_word_breaker_next(handle), offset >= 0 { offsets.append(Int(offset)) }
    return offsets
  }
}
