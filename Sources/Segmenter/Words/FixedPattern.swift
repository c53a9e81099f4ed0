/// Words that their characters alone decide: numbers, dates, Latin words, names with dots, punctuation, white space.
struct FixedPattern {
  private let scalars: [Unicode.Scalar]
  private let kinds: [CharacterKind]
  private let transliteration: Set<Unicode.Scalar>

  /// - Parameter scalars: characters folded to simplified.
  init(_ scalars: [Unicode.Scalar], kinds: [CharacterKind], transliteration: Set<Unicode.Scalar>) {
    self.scalars = scalars
    self.kinds = kinds
    self.transliteration = transliteration
  }

  /// The word that starts at `start`, or nil where Han characters leave the choice to the lexicon.
  func match(at start: Int, upTo end: Int) -> (end: Int, kind: Word.Kind)? {
    switch kinds[start] {
    case .han: nil
    case .space: (run(from: start, upTo: end) { kinds[$0] == .space && scalars[$0] != "\n" }, .space)
    case .digit, .latin: alphanumeric(from: start, upTo: end)
    case .other: (run(from: start, upTo: end) { kinds[$0] == .other }, .latin)
    case .punctuation: (repeated(from: start, upTo: end), .punctuation)
    }
  }

  /// The start of the name whose dot is at `dot`, and its end: 约翰‧柯比 from 约 to 比.
  func dottedName(around dot: Int, in range: TextRange) -> TextRange? {
    guard NameDots.all.contains(scalars[dot]), dot > range.start, dot + 1 < range.end else { return nil }
    var (start, end) = (dot, dot + 1)
    while start > range.start, dot - start < Self.longestPart, isNamePart(start - 1) { start -= 1 }
    while end < range.end, end - dot <= Self.longestPart, isNamePart(end) || isInnerDot(end, in: range) { end += 1 }
    guard start < dot, end > dot + 1 else { return nil }
    return TextRange(start, end)
  }
}

extension FixedPattern {
  private static let longestPart = 7
  private static let magnitudes: Set<Unicode.Scalar> = ["十", "百", "千", "万", "亿", "兆"]
  private static let signsInNumbers: Set<Unicode.Scalar> = [".", ",", ":", "/", "：", "／", "．", "，"]
  private static let signsInWords: Set<Unicode.Scalar> = ["-", "'", "’", "&", "_", ".", "@", "/", "+", "#"]
  private static let percents: Set<Unicode.Scalar> = ["%", "％", "‰"]

  private func run(from start: Int, upTo end: Int, while holds: (Int) -> Bool) -> Int {
    var position = start + 1
    while position < end, holds(position) { position += 1 }
    return position
  }

  /// …… and —— are one word each, as dictionaries of punctuation have them; other marks stand alone.
  private func repeated(from start: Int, upTo end: Int) -> Int {
    guard ["…", "—", ".", "-", "=", "*", "_", "~", "·"].contains(scalars[start]) else { return start + 1 }
    return run(from: start, upTo: end) { scalars[$0] == scalars[start] }
  }

  private func isNamePart(_ position: Int) -> Bool {
    kinds[position] == .han && transliteration.contains(scalars[position])
  }

  /// A dot before a further part, which may be an initial: 约翰·F·肯尼迪.
  private func isInnerDot(_ position: Int, in range: TextRange) -> Bool {
    guard position + 1 < range.end else { return false }
    if NameDots.all.contains(scalars[position]) { return isNamePart(position + 1) || kinds[position + 1] == .latin }
    return kinds[position] == .latin && NameDots.all.contains(scalars[position - 1])
      && NameDots.all.contains(scalars[position + 1])
  }

  private func alphanumeric(from start: Int, upTo end: Int) -> (end: Int, kind: Word.Kind) {
    let digits = digitsEnd(from: start, upTo: end)
    if digits > start, digits == end || kinds[digits] != .latin {
      return number(from: start, digitsEnd: digits, upTo: end)
    }
    return (latinEnd(from: start, upTo: end), .latin)
  }

  private func digitsEnd(from start: Int, upTo end: Int) -> Int {
    var position = start
    while position < end {
      if kinds[position] == .digit {
        position += 1
      } else if position > start, Self.signsInNumbers.contains(scalars[position]), position + 1 < end,
        kinds[position + 1] == .digit, joins(position, from: start, upTo: end)
      {
        position += 1
      } else {
        break
      }
    }
    return position
  }

  /// A full-width comma joins digits only as a separator of thousands; a colon only in times and scores.
  private func joins(_ sign: Int, from start: Int, upTo end: Int) -> Bool {
    guard scalars[sign] == "，" || scalars[sign] == "," else { return true }
    let group = run(from: sign, upTo: min(end, sign + 5)) { kinds[$0] == .digit } - sign - 1
    return group == 3 && sign - start <= 3 || scalars[sign] == "," && group == 3
  }

  private func latinEnd(from start: Int, upTo end: Int) -> Int {
    var position = start
    while position < end {
      let kind = kinds[position]
      if kind == .latin || kind == .digit {
        position += 1
      } else if Self.signsInWords.contains(scalars[position]), position > start, position + 1 < end,
        kinds[position + 1] == .latin || kinds[position + 1] == .digit
      {
        position += 1
      } else {
        break
      }
    }
    return position
  }

  private func number(from start: Int, digitsEnd: Int, upTo end: Int) -> (end: Int, kind: Word.Kind) {
    var position = digitsEnd
    if position < end, Self.percents.contains(scalars[position]) { return (position + 1, .number) }
    while position < end, Self.magnitudes.contains(scalars[position]) || kinds[position] == .digit { position += 1 }
    if position == digitsEnd, let date = dateEnd(of: start..<digitsEnd, upTo: end) { return (date, .date) }
    if position < end, scalars[position] == "成", position == digitsEnd { return (position + 1, .number) }
    if position < end, scalars[position] == "多" || scalars[position] == "余" { position += 1 }
    return (position, .number)
  }

  /// 2023年, 3月, 20日, 10时, 90年代: a number of fitting size with the unit behind it. 20 年 and 5 个月 are spans of time.
  private func dateEnd(of digits: Range<Int>, upTo end: Int) -> Int? {
    let unit = digits.upperBound + (digits.upperBound < end && scalars[digits.upperBound] == " " ? 1 : 0)
    guard unit < end, let value = number(digits) else { return nil }
    let next = unit + 1 < end ? scalars[unit + 1] : " "
    switch scalars[unit] {
    case "年" where next == "代": return unit + 2
    case "年" where digits.count == 4 || digits.count == 3 && (90...130).contains(value): return unit + 1
    case "月" where (1...12).contains(value): return next == "份" ? unit + 2 : unit + 1
    case "日" where (1...31).contains(value) && digits.count <= 2: return unit + 1
    case "号" where (1...31).contains(value) && followsMonth(digits.lowerBound): return unit + 1
    case "时" where (0...24).contains(value): return unit + 1
    case "分" where followsHour(digits.lowerBound) && next != "钟": return unit + 1
    default: return nil
    }
  }

  /// The value of digits, half-width or full-width; nil where a sign stands among them.
  private func number(_ digits: Range<Int>) -> Int? {
    digits.reduce(0 as Int?) { value, position in
      guard let value, value < 10_000, let digit = scalars[position].properties.numericValue else { return nil }
      return value * 10 + Int(digit)
    }
  }

  private func followsMonth(_ position: Int) -> Bool { position > 0 && scalars[position - 1] == "月" }
  private func followsHour(_ position: Int) -> Bool { position > 0 && ["时", "点"].contains(scalars[position - 1]) }
}
