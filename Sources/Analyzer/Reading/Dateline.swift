internal import Segmenter

/// What the first words of an article tell: 【大纪元2023年03月20日讯】, 新华社北京8月12日电（记者罗沙）.
struct Dateline {
  var outlet: String?
  var place: String?
  var authors: [String] = []
  var day: CalendarDay?
}

/// Reads the dateline of a paragraph; it stays in the text.
struct DatelineReader: Sendable {
  private let names = PersonNames()
  private let places = Gazetteer()

  /// A dateline stands among the first characters.
  private static let length = 80
  /// One of these characters is in every dateline: of 讯, 电, 记者, 消息 or of brackets around an outlet.
  private static let signs: Set<Unicode.Scalar> = ["讯", "电", "记", "消", "【"]

  /// Nil where the paragraph starts with none.
  func read(_ line: FoldedLine) -> Dateline? {
    let head = line.folded.prefix(Self.length)
    // Patterns are dear, and nearly every paragraph has none of the signs.
    guard head.unicodeScalars.contains(where: Self.signs.contains) else { return nil }
    let found = opening(head, of: line) ?? agency(head, of: line) ?? correspondent(head, of: line)
    guard found?.authors.isEmpty != false, let byline = byline(head, of: line) else { return found }
    var dateline = found ?? Dateline()
    dateline.outlet = dateline.outlet ?? byline.outlet
    dateline.authors = byline.authors
    return dateline
  }
}

extension DatelineReader {
  /// 【大纪元2023年03月20日讯】, 【新唐人北京时间2020年09月28日讯】, 【财新网】, （亚庇11日讯）
  private func opening(_ head: Substring, of line: FoldedLine) -> Dateline? {
    guard head.hasPrefix("【") || head.hasPrefix("（") else { return nil }
    if let match = head.prefixMatch(
      of: /【([^【】0-9\/]{2,10}?)(?:[ ]?[一-龥]{2}时间)?[ ]?([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)?(讯|电|报道|报导|综合报道|综合报导|消息)】/)
    {
      guard !match.1.contains("记者"), !match.1.contains("中心") else { return nil }
      return Dateline(outlet: outlet(match.1, of: line), day: match.2.flatMap { CalendarDay(within: $0) })
    }
    if let match = head.prefixMatch(of: /【([一-龥]{2,4}[网社])】/) { return Dateline(outlet: outlet(match.1, of: line)) }
    if let match = head.prefixMatch(of: /（([一-龥]{2,5})[0-9]{1,2}日(?:讯|电|综合电)）/), isPlace(match.1) {
      return Dateline(place: line.original(match.1))
    }
    return nil
  }

  /// 新华社北京8月12日电（记者罗沙）, 中新网7月26日电
  private func agency(_ head: Substring, of line: FoldedLine) -> Dateline? {
    guard head.prefix(Self.length / 2).contains("日"),
      let match = head.prefixMatch(
        of: /(?:[（【]据?)?([一-龥]{2,6}?[社网报])([一-龥]{0,8}?)([0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:电|讯|消息)/),
      match.1.count >= 3, !match.1.hasPrefix("据")
    else { return nil }
    return Dateline(
      outlet: line.original(match.1), place: isPlace(match.2) ? line.original(match.2) : nil,
      day: CalendarDay(within: match.0))
  }

  /// （中央社記者王大明台北2日電）, （中央社記者王大明台北2023年3月2日電）
  private func correspondent(_ head: Substring, of line: FoldedLine) -> Dateline? {
    guard head.hasPrefix("【") || head.hasPrefix("（"), head.contains("记者"),
      let match = head.prefixMatch(
        of:
          /[（【]([一-龥]{2,5}[社报网台])(?:特派员|特约|驻[一-龥]{2,3})?记者([^（）]{4,30}?)((?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日)(?:专|综合|外)?[电讯][）】]/
      )
    else { return nil }
    var (authors, rest): ([Substring], Substring) = ([], match.2)
    let parts = rest.split(separator: "、", omittingEmptySubsequences: false)
    for part in parts.dropLast() { authors.append(part) }
    rest = parts.last ?? rest
    guard let (name, place) = names.divide(rest, accepts: isPlace), authors.allSatisfy(names.isName) else {
      return Dateline(outlet: line.original(match.1), day: CalendarDay(within: match.3))
    }
    return Dateline(
      outlet: line.original(match.1), place: line.original(place),
      authors: (authors + [name]).map { line.original($0) },
      day: CalendarDay(within: match.3))
  }

  /// （大纪元记者张婷综合报导）, （记者陆睿、周思雨）, (记者 苑苏文 包志明)
  private func byline(_ head: Substring, of line: FoldedLine) -> (outlet: String?, authors: [String])? {
    guard head.contains("记者"),
      let match = head.firstMatch(
        of:
          /[（【]([一-龥]{0,6}?)(?:实习|特约|驻[一-龥]{2,3}|首席)?记者[ ：]?([^（）【】]{2,30}?)[ ]?(?:[一-龥]{2}综合|台湾|香港)?(?:综合|编译|采访|专题|\/[一-龥]{2,4}|实时|现场)?(?:报导|报道|专电|电)?[）】]/
      )
    else { return nil }
    let text = match.2.replacing(/实习记者|特约记者|记者/, with: "")
    guard text == match.2, let authors = names.names(in: match.2) else { return nil }
    return (outlet(match.1, of: line), authors.map { line.original($0) })
  }

  /// The name of a newspaper or agency, without what is said of the report; nil for 本报 and its like.
  private func outlet(_ text: Substring, of line: FoldedLine) -> String? {
    var name = text
    for ending in ["综合报道", "综合报导", "报道", "报导", "快讯", "快", "独家", "综合"] where name.hasSuffix(ending) {
      name = name.dropLast(ending.count)
      break
    }
    return name.count < 2 || name.hasPrefix("本") || name.hasPrefix("实习") ? nil : line.original(name)
  }

  /// Whether a text is the name of a place that the lists know.
  private func isPlace(_ text: Substring) -> Bool {
    guard let entry = places.entry(of: text.unicodeScalars) else { return false }
    return entry.kind == .geopolitical || entry.kind == .location
  }
}
