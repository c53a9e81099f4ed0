/// ICU's name of an encoding, the wider one where an older name is used for it.
struct EncodingName: Hashable, Sendable {
  let name: String

  /// The encoding that a byte order mark tells, or nil where there is none.
  init?(byteOrderMark bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      name = "UTF-8"
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      name = "UTF-32LE"
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      name = "UTF-16LE"
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      name = "UTF-16BE"
    } else {
      return nil
    }
  }

  /// Pages that call themselves gb2312 use the characters of GBK, and those that say big5 the ones of Hong Kong;
  /// browsers read them so (WHATWG Encoding Standard, 4.2).
  static func canonical(_ name: String) -> String {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "utf8", "unicode11utf8": "UTF-8"
    case "gb2312", "gbk", "gb18030", "xgbk", "euccn", "cp936", "windows936", "csgb2312", "gb231280": "GB18030"
    case "big5", "big5hkscs", "xxbig5", "cnbig5", "csbig5", "cp950", "windows950": "Big5-HKSCS"
    default: name
    }
  }
}
