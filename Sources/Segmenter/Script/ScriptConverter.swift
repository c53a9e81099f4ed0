public import ICU

/// Converts between simplified and traditional by ICU's transliterators, which know characters and some phrases.
///
/// A converter is not shared between threads: a worker makes its own and keeps it.
public final class ScriptConverter {
  public let target: Script
  private let transliterator: Transliterator

  public init(to target: Script) throws(ICUError) {
    self.target = target
    transliterator = try Transliterator(
      target == .traditional ? "Simplified-Traditional" : "Traditional-Simplified")
  }

  /// The text in the wanted script; characters that ICU does not know stay as they are.
  public func convert(_ text: String) throws(ICUError) -> String { try transliterator.transliterate(text) }
}
