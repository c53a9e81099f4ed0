internal import ICU

/// Turns the bytes of a file into text: obeys the encoding it is told, or finds it.
///
/// In this order: what the caller says, a byte order mark, valid UTF-8, what the file declares, a guess.
struct TextDecoder: Sendable {
  /// Positions of UTF-8 in a text are numbers of 32 bits; a byte becomes three of them at most.
  static let limit = 1 << 30

  /// What the caller says the encoding is.
  private let encoding: String?
  private let guesser = EncodingGuesser()

  /// - Throws: where ICU does not know the encoding.
  init(encoding: String? = nil) throws {
    self.encoding = encoding.map(EncodingName.canonical)
    if let encoding = self.encoding { _ = try TextConverter(encoding: encoding).decode([]) }
  }

  func decode(_ bytes: [UInt8], path: String? = nil) throws -> DecodedText {
    guard bytes.count <= Self.limit else {
      throw FileError(path: path ?? "-", reason: "larger than 1 GB; divide it into articles")
    }
    let (text, encoding, malformed) = try convert(bytes)
    guard text.utf8.count <= Int32.max else {
      throw FileError(path: path ?? "-", reason: "larger than 2 GB as UTF-8; divide it into articles")
    }
    var warnings: [String] = []
    if malformed > 0 {
      let what = malformed == 1 ? "1 byte sequence is" : "\(malformed) byte sequences are"
      warnings.append("\(what) not valid \(encoding) and read as U+FFFD")
    }
    if self.encoding == nil, text.isHardlyText {
      throw FileError(path: path ?? "-", reason: "does not look like text; if it is, name its encoding")
    }
    let (string, zeros) = text.cleanLines()
    if zeros > 0 { warnings.append("\(zeros) NUL character\(zeros == 1 ? " was" : "s were") taken out") }
    return DecodedText(string: string, encoding: encoding, warnings: warnings)
  }
}

extension TextDecoder {
  private typealias Conversion = (text: String, encoding: String, malformed: Int)

  private func convert(_ bytes: [UInt8]) throws -> Conversion {
    if let encoding { return try convert(bytes, from: encoding) }
    if let encoding = EncodingName(byteOrderMark: bytes) { return try convert(bytes, from: encoding.name) }
    if let text = String(validating: bytes, as: UTF8.self), !text.mayBeWide { return (text, "UTF-8", 0) }
    // Portals declare gb2312 on pages in UTF-8; one bad byte in these must not turn the whole page into nonsense.
    if !guesser.reads(bytes, as: "UTF-8"), let declared = DeclaredEncoding(bytes)?.name, declared != "UTF-8",
      let conversion = try? convert(bytes, from: declared)
    {
      return conversion
    }
    return try convert(bytes, from: guesser.guess(bytes))
  }

  private func convert(_ bytes: [UInt8], from encoding: String) throws -> Conversion {
    let (text, malformed) = try TextConverter(encoding: encoding).decode(bytes)
    return (text, encoding, malformed)
  }
}

extension String {
  /// Whether one character of twenty is a control character or stands for bytes that could not be decoded, as in pictures.
  fileprivate var isHardlyText: Bool {
    var (odd, all) = (0, 0)
    for scalar in unicodeScalars {
      all += 1
      let isControl = scalar.value < 0x20 && !["\t", "\n", "\r", "\u{C}"].contains(scalar)
      if isControl || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{FFFD}" { odd += 1 }
    }
    return odd >= 20 && odd * 20 > all
  }

  /// Whether every other byte is zero, as in Latin letters of UTF-16, which are valid UTF-8 too.
  fileprivate var mayBeWide: Bool {
    let start = utf8.prefix(1024)
    return start.count { $0 == 0 } * 4 >= start.count && !start.isEmpty
  }

  /// The text without byte order mark and NUL, its lines ended by `\n`; and how many NUL there were.
  fileprivate func cleanLines() -> (text: String, zeros: Int) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var (zeros, afterReturn) = (0, false)
    for byte in utf8.dropFirst(hasByteOrderMark ? 3 : 0) {
      defer { afterReturn = byte == 0x0D }
      switch byte {
      case 0: zeros += 1
      case 0x0A where afterReturn: break
      case 0x0D: bytes.append(0x0A)
      default: bytes.append(byte)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), zeros)
  }

  private var hasByteOrderMark: Bool { unicodeScalars.first == "\u{FEFF}" }
}
