/// What a page says its encoding is: `<meta charset="gbk">` or `content="text/html; charset=gb2312"`.
struct DeclaredEncoding: Sendable {
  let name: String

  /// Browsers look at the first kilobyte; scraped pages often have a comment before it.
  private static let length = 2048

  init?(_ bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(Self.length), as: UTF8.self)
    guard
      let declaration = head.firstMatch(
        of: /(?i)<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_-]+)/)
    else { return nil }
    name = EncodingName.canonical(String(declaration.1))
  }
}
