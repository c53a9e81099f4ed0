import CICU

/// ICU's guess at the encoding of bytes.
public struct EncodingDetector: Sendable {
  public struct Guess: Hashable, Sendable {
    /// ICU's name of the encoding.
    public let encoding: String
    /// How sure ICU is, 0…100.
    public let confidence: Int
  }

  public init() {}

  /// The likeliest encoding, or nil where ICU finds none.
  public func guess(_ bytes: [UInt8]) throws(ICUError) -> Guess? {
    var name = [CChar](repeating: 0, count: 64)
    var confidence: Int32 = 0
    try ICUError.check(
      cicu_detect_encoding(bytes, Int32(bytes.count), &name, &confidence), "guess the encoding of \(bytes.count) bytes")
    let encoding = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return encoding.isEmpty ? nil : Guess(encoding: encoding, confidence: Int(confidence))
  }
}
