/// A JSON value whose objects keep the order of their keys.
///
/// Foundation's encoder orders keys by the alphabet or not at all; a reader of the output expects `schema` first.
enum JSONValue {
  case null
  case text(String)
  case number(Int)
  /// Written with at most four decimals, so that the last bit of a logarithm never shows.
  case decimal(Double)
  case list([JSONValue])
  case object([JSONMember])

  /// The text, or `null`.
  init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }

  init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }

  /// The value in one line, without white space between its parts.
  var compact: String {
    var output = ""
    write(to: &output)
    return output
  }

  /// The value over several lines; an object or list of plain values stands in one line where it fits.
  var pretty: String {
    var output = ""
    writePretty(to: &output, indentation: "")
    return output
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}

extension JSONValue {
  private static let lineWidth = 100

  /// Writes the value in one line; `gap` stands behind commas and colons.
  private func write(to output: inout String, gap: String = "") {
    switch self {
    case .null: output += "null"
    case .text(let text): Self.writeQuoted(text, to: &output)
    case .number(let number): output += String(number)
    case .decimal(let number): output += Self.plain(number)
    case .list(let values):
      output += "["
      for (index, value) in values.enumerated() {
        if index > 0 { output += "," + gap }
        value.write(to: &output, gap: gap)
      }
      output += "]"
    case .object(let members):
      output += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { output += "," + gap }
        Self.writeQuoted(member.key, to: &output)
        output += ":" + gap
        member.value.write(to: &output, gap: gap)
      }
      output += "}"
    }
  }

  private func writePretty(to output: inout String, indentation: String) {
    var line = ""
    if isFlat { write(to: &line, gap: " ") }
    guard isFlat, line.count <= Self.lineWidth || parts.isEmpty else {
      return writeParts(to: &output, indentation: indentation)
    }
    output += line
  }

  private func writeParts(to output: inout String, indentation: String) {
    let (open, close) = isObject ? ("{", "}") : ("[", "]")
    let inner = indentation + "  "
    output += open
    for (index, part) in parts.enumerated() {
      output += index > 0 ? ",\n" + inner : "\n" + inner
      if let key = part.key {
        Self.writeQuoted(key, to: &output)
        output += ": "
      }
      part.value.writePretty(to: &output, indentation: inner)
    }
    output += "\n" + indentation + close
  }

  private var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// The members of an object or the values of a list; none of a plain value.
  private var parts: [(key: String?, value: JSONValue)] {
    switch self {
    case .list(let values): values.map { (nil, $0) }
    case .object(let members): members.map { ($0.key, $0.value) }
    case .null, .text, .number, .decimal: []
    }
  }

  /// Whether no list or object with parts of its own stands inside.
  private var isFlat: Bool { parts.allSatisfy { $0.value.parts.isEmpty } }

  private static func plain(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    let rounded = (number * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : "\(rounded)"
  }
}
