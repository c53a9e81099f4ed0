import CICU

/// Decodes bytes of any encoding that ICU knows.
public struct TextConverter: Sendable {
  /// ICU's name of the encoding or an alias of it: `GB18030`, `Big5-HKSCS`, `UTF-16LE`.
  public let encoding: String

  public init(encoding: String) { self.encoding = encoding }

  /// The text, with U+FFFD for what could not be decoded, and the count of those places.
  public func decode(_ bytes: [UInt8]) throws(ICUError) -> (text: String, malformed: Int) {
    // No encoding needs more UTF-16 units than bytes, but ICU may put a unit before the first for a byte order mark.
    var units = [UInt16](repeating: 0, count: bytes.count + 16)
    var (malformed, status): (Int32, Int32) = (0, 0)
    let count = cicu_decode(
      encoding, bytes, Int32(bytes.count), &units, Int32(units.count), &malformed, &status)
    try ICUError.check(status, "decode \(bytes.count) bytes as \(encoding)")
    return (String(decoding: units[..<Int(count)], as: UTF16.self), Int(malformed))
  }
}
