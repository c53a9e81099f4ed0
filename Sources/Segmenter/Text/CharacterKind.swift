/// What kind of character a code point is, as far as words depend on it.
public enum CharacterKind: UInt8, Sendable {
  case han, latin, digit, space, punctuation, other

  public init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF, 0xF900...0xFAFF, 0x3007, 0x3005: self = .han
    case 0x30...0x39, 0xFF10...0xFF19: self = .digit
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .latin
    case 0x20, 0x09...0x0D, 0x3000: self = .space
    default: self = CharacterKind(properties: scalar.properties)
    }
  }

  private init(properties: Unicode.Scalar.Properties) {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .nonspacingMark, .spacingMark,
      .enclosingMark:
      self = .latin
    case .otherLetter: self = .other
    case .decimalNumber, .letterNumber, .otherNumber: self = .digit
    default: self = properties.isWhitespace ? .space : .punctuation
    }
  }
}
