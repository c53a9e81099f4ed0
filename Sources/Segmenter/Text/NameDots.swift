/// The dots that newspapers set between the parts of a transliterated name (约翰‧柯比, 约翰·柯比, 约翰・柯比).
public enum NameDots {
  /// The dot of the national standard GB/T 15834, which lists use.
  public static let standard: Unicode.Scalar = "·"
  public static let all: Set<Unicode.Scalar> = ["‧", "·", "•", "・", "．", "\u{FF65}"]
}
