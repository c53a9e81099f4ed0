/// One value of a row of a table.
enum Cell {
  case text(String)
  case number(Int)
  case decimal(Double)

  /// The text, or an empty cell.
  init(_ text: String?) { self = .text(text ?? "") }

  var isNumber: Bool {
    if case .text = self { false } else { true }
  }

  /// The value as a person reads it; numbers with the decimals that JSON shows.
  var string: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let number): JSONValue.decimal(number).compact
    }
  }
}

extension Cell: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}
