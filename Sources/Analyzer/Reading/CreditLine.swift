internal import Segmenter

/// A line that tells who wrote or edited an article, where it comes from, or when it appeared.
struct CreditLine {
  /// What it tells, where it tells one thing.
  var field: ArticleMarkers.Field?
  var value: String?
  /// The names in it, as far as they can be told.
  var names: [String] = []
  var day: CalendarDay?
}

/// Tells credit lines from prose.
struct CreditReader: Sendable {
  private let markers: ArticleMarkers
  private let names = PersonNames()

  /// Longer paragraphs are prose.
  private static let longest = 60

  init(_ markers: ArticleMarkers) { self.markers = markers }

  /// What a paragraph tells as a credit, or nil where it is prose.
  func read(_ line: FoldedLine) -> CreditLine? {
    let folded = line.folded
    if markers.creditStarts.contains(where: folded.begins), line.length <= 2 * Self.longest { return CreditLine() }
    guard line.length <= Self.longest else { return nil }
    if markers.creditLines.contains(folded) || folded.isSiteName { return CreditLine() }
    let core = folded.core
    return clock(core) ?? label(core, of: line) ?? byline(core, of: line)
  }
}

extension CreditReader {
  /// What a line tells that a page names as a credit, part by part: `2023-03-14 12:11来源：新海网作者：王小明`.
  func readParts(_ line: FoldedLine) -> [CreditLine] {
    let folded = line.folded
    guard folded.count <= 2 * Self.longest else { return [] }
    var credits = labelled(folded).compactMap { label($0, of: line) }
    if credits.isEmpty { credits = read(line).map { [$0] } ?? [] }
    if let day = CalendarDay(within: folded) { credits.append(CreditLine(day: day)) }
    return credits
  }

  /// The parts of a line that start with a label and its colon, each up to a blank or to the next label.
  private func labelled(_ folded: String) -> [Substring] {
    let marks = markers.labels.filter { $0.field != nil }.flatMap { folded.ranges(of: $0.text + "：") }
    let starts = marks.map(\.lowerBound).filter { start in
      !marks.contains { $0.lowerBound < start && start < $0.upperBound }
    }
    return starts.uniqued().map { start in
      let end = starts.filter { $0 > start }.min() ?? folded.endIndex
      let part = folded[start..<end]
      let value = part.drop { $0 != "：" }.drop { "： ".contains($0) }
      return part[..<(value.firstIndex(of: " ") ?? value.endIndex)]
    }
  }

  /// `中国时间 5:45 2023年3月14日 星期二`: a day, and nothing but words of the clock beside it.
  private func clock(_ core: Substring) -> CreditLine? {
    guard let day = CalendarDay(within: core) else { return nil }
    var rest = String(core)
    for word in markers.clockWords { rest = rest.replacing(word, with: "") }
    let isEmpty = rest.allSatisfy { $0.isASCII && $0.isNumber || "年月日时分秒：/-.|,， TZ+（）".contains($0) }
    return isEmpty ? CreditLine(day: day) : nil
  }

  /// `责任编辑：林妍#`, `来源 | 新华社`, `记者 苑苏文 包志明`, `编辑吴悦`.
  private func label(_ core: Substring, of line: FoldedLine) -> CreditLine? {
    guard let label = markers.labels.first(where: { core.hasPrefix($0.text) }) else { return nil }
    let rest = core.dropFirst(label.text.count)
    let value = rest.drop { " ：/|".contains($0) }.trimmedMarks
    let isMarked = rest.prefix { " ：/|".contains($0) }.contains { $0 != " " }
    guard !value.isEmpty, let persons = persons(value, of: label, isMarked: isMarked) else { return nil }
    let written = persons.map { line.original($0) }
    return CreditLine(
      field: label.field, value: label.field == .outlet || !persons.isEmpty ? line.original(value) : nil,
      names: written, day: label.field == nil ? CalendarDay(within: value) : nil)
  }

  /// The persons that a label names; nil where what follows it is a sentence, so that it is no label.
  private func persons(
    _ value: Substring, of label: (text: String, field: ArticleMarkers.Field?), isMarked: Bool
  ) -> [Substring]? {
    if let names = names.names(in: value) { return names }
    guard isMarked, !value.contains(where: { "。？！；“”".contains($0) }) else { return nil }
    switch label.field {
    case .outlet: return value.count <= 30 ? [] : nil
    case .author, .editor: return value.count <= 24 && !value.contains("，") ? [] : nil
    case nil: return []
    }
  }

  /// `记者林悦/南市报导`, `端传媒记者 杨子琪 发自香港`, `每日人物卫诗婕、张毓婧报道`.
  private func byline(_ core: Substring, of line: FoldedLine) -> CreditLine? {
    guard core.count <= 40, !core.contains(where: { "。，？！；“”".contains($0) }) else { return nil }
    if core.contains("记者"),
      let match = core.wholeMatch(
        of: /.{0,12}记者[ ：]?(.{2,16}?)([ ]?(?:\/.{0,6}|综合|编译|采访|台湾|专题)?(?:报导|报道|专电|整理|发自.{2,6}|连线))/)
    {
      return CreditLine(field: .author, names: names.names(in: match.1)?.map { line.original($0) } ?? [])
    }
    if core.contains("/"), let match = core.wholeMatch(of: /([^\/：]{2,20})\/.{2,8}(?:报导|报道|专电|整理)/),
      let names = names.names(in: match.1)
    {
      return CreditLine(field: .author, names: names.map { line.original($0) })
    }
    return nil
  }
}

extension String {
  /// Without brackets around the whole.
  fileprivate var core: Substring {
    var core = self[...]
    while let first = core.first, "（【《◎●■▲△※ ".contains(first) { core = core.dropFirst() }
    while let last = core.last, "）】# ".contains(last) { core = core.dropLast() }
    return core
  }

  /// `民主广场 | example.org`: the name of a site beside its address.
  fileprivate var isSiteName: Bool {
    contains("|") && wholeMatch(of: /[^|。，]{2,16}\|\s*[a-z0-9.-]+\.[a-z]{2,6}\/?/) != nil
  }
}

extension Substring {
  fileprivate var trimmedMarks: Substring {
    var part = self
    while let last = part.last, " ：|/#*）】".contains(last) { part = part.dropLast() }
    return part
  }
}
