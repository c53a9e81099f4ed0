import Foundation
@testable import Analyzer
@testable import Segmenter

// Scratch: gold words and entities in, quotations or features out.
struct Document: Decodable {
  struct Entity: Decodable { let type: String; let name: String; let mentions: [[Int]] }
  let id: String
  let path: String
  let text: String
  let words: [[Int]]
  let entities: [Entity]
}

let fold = ScriptFold()

func segmented(_ d: Document, _ text: Text) -> SegmentedText {
  var words: [Word] = []
  var at = 0
  func kind(_ r: TextRange) -> Word.Kind {
    switch CharacterKind(text[r.start]) {
    case .space: return .space
    case .punctuation: return .punctuation
    case .digit: return ["年", "月", "日", "时", "時"].contains(text[r.end - 1]) ? .date : .number
    case .latin: return .latin
    default: return .word
    }
  }
  for w in d.words {
    if w[0] > at { words.append(Word(range: TextRange(at, w[0]), kind: .space)) }
    let r = TextRange(w[0], w[1])
    words.append(Word(range: r, kind: kind(r)))
    at = w[1]
  }
  if at < text.count { words.append(Word(range: TextRange(at, text.count), kind: .space)) }
  return SegmentedText(folded: FoldedText(text, fold: fold), words: words, sentences: [])
}

func article(_ text: Text) -> Article {
  var ps: [Paragraph] = []
  var start = 0
  for i in 0...text.count where i == text.count || text[i] == "\n" {
    ps.append(Paragraph(range: TextRange(start, i), role: ps.isEmpty ? .title : .body))
    start = i + 1
  }
  return Article(metadata: .init(), text: text, paragraphs: ps, script: nil)
}

func entities(_ d: Document) -> [Analyzer.Entity] {
  d.entities.enumerated().map { i, e in
    let kind = Analyzer.Entity.Kind(rawValue: e.type)!
    return Analyzer.Entity(id: "e\(i + 1)", kind: kind, name: e.name, aliases: [], mentions: e.mentions.map { Mention(range: TextRange($0[0], $0[1]), kind: kind) })
  }
}

func json(_ x: Any) { print(String(data: try! JSONSerialization.data(withJSONObject: x, options: []), encoding: .utf8)!) }
func r(_ x: TextRange) -> [Int] { [x.start, x.end] }

let mode = CommandLine.arguments[1]
let finder: QuoteFinder
if CommandLine.arguments.count > 3 {
  let data = try! Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[3]))
  finder = QuoteFinder(scorer: LinearScorer(rows: String(decoding: data, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }))
} else { finder = QuoteFinder() }
for line in try! String(contentsOfFile: CommandLine.arguments[2], encoding: .utf8).split(separator: "\n") {
  let d = try! JSONDecoder().decode(Document.self, from: Data(line.utf8))
  let text = Text(d.text)
  let s = segmented(d, text)
  let es = entities(d)
  if mode == "run" {
    let quotes = finder.quotes(in: s, of: article(text), entities: es)
    json([
      "source": ["path": d.path], "article": ["text": d.text],
      "quotes": quotes.map { q -> [String: Any] in
        var o: [String: Any] = ["kind": q.kind.rawValue, "start": q.content.start, "end": q.content.end]
        if let n = q.name { o["name"] = n }
        if let sp = q.speaker { o["speaker"] = ["start": sp.start, "end": sp.end, "text": String(text[sp])] }
        if let c = q.cue { o["cue"] = ["text": c.parts.map { String(text[$0]) }.joined(separator: "…")] }
        return o
      },
    ])
    continue
  }
  let t = ReportedText(text: s, article: article(text), entities: es)
  let all = finder.reports.reports(in: t)
  let by = PassageReports(all, passages: t.passages.count)
  var clauses: [[String: Any]] = []
  for x in all where finder.clauses.isCandidate(x, in: t) {
    let among = by[x.passage]
    clauses.append([
      "cue": x.key, "cueRange": r(x.cueRange), "content": r(x.content), "f": finder.clauses.features(of: x, in: t, among: among),
      "ends": finder.clauses.boundaries(of: x, in: t).map { ["at": $0, "f": finder.clauses.endFeatures(of: x, at: $0, in: t, among: among)] as [String: Any] },
    ])
  }
  let found = all.compactMap { finder.clauses.clause(of: $0, in: t, among: by[$0.passage]) }
  let grouped = Dictionary(grouping: found) { $0.report.passage }
  let marks = t.marks.map { m -> [String: Any] in
    let link = finder.link(of: m, in: t, reports: by, clauses: grouped)
    return ["content": r(m.content), "f": finder.marks.features(of: m, link: link, in: t)]
  }
  var speakers: [[String: Any]] = []
  var earlier: [PlacedSpeaker] = []
  for u in finder.utterances(in: t) {
    let report = u.report ?? finder.unreported(u, in: t)
    let cands = finder.speakers.candidates(for: report, zone: u.zone, in: t)
    let position = u.report?.cueRange.start ?? u.content.start
    speakers.append([
      "kind": u.kind.rawValue, "content": r(u.content),
      "c": cands.map { c -> [String: Any] in
        var o: [String: Any] = ["kind": c.kind.rawValue, "f": finder.speakers.features(of: c, for: report, zone: u.zone, in: t, among: cands)]
        if let x = c.range { o["range"] = r(x) }
        if let e = c.entity { o["name"] = es[e].name } else {
          let ants = finder.resolver.antecedents(of: c, at: position, in: t, earlier: earlier)
          o["a"] = ants.map { a in
            ["name": a.name, "f": finder.resolver.features(of: a, for: c, report: u.report, at: position, in: t, earlier: earlier, among: ants)] as [String: Any]
          }
        }
        return o
      },
    ])
    earlier.append(PlacedSpeaker(speaker: finder.speaker(of: u, in: t, earlier: earlier), place: u.content))
  }
  json(["id": d.id, "clauses": clauses, "marks": marks, "speakers": speakers])
}
