import Segmenter
import Testing

@testable import Analyzer

@Suite struct AnalysisReportTests {
  private static let analysis: Analysis = {
    let text = Text("据柯比报道，他说好。\n柯比")
    let kirby = Entity(
      id: "e1", kind: .person, name: "柯比", aliases: [],
      mentions: [Mention(range: TextRange(1, 3), kind: .person), Mention(range: TextRange(11, 13), kind: .person)])
    let quote = Quote(
      id: "q1", kind: .indirect, content: TextRange(6, 9), speaker: TextRange(1, 3), name: "柯比", entity: "e1",
      cue: Cue(parts: [TextRange(0, 1), TextRange(3, 5)]), paragraph: 0)
    let article = Article(
      metadata: Article.Metadata(), text: text,
      paragraphs: [
        Paragraph(range: TextRange(0, 10), role: .body),
        Paragraph(range: TextRange(11, 13), role: .body, duplicateOf: 0),
      ], script: .simplified)
    let words = [Word(range: TextRange(0, 1), kind: .word), Word(range: TextRange(1, 3), kind: .personName)]
    return Analysis(
      source: Source(path: "a,b.txt", encoding: "UTF-8", bytes: 37, warnings: []), article: article, words: words,
      entities: [kirby], quotes: [quote], keywords: [Keyword(text: "柯比", count: 1, score: 0.25)])
  }()

  @Test func `a whole analysis has every key of the schema in its order`() {
    let expected = """
      {"schema":"zhtext/1","source":{"path":"a,b.txt","encoding":"UTF-8","bytes":37,"warnings":[]},\
      "article":{"title":null,"date":null,"outlet":null,"authors":[],"editor":null,"place":null,"url":null,"tags":[],\
      "script":"hans","text":"据柯比报道，他说好。\\n柯比","paragraphs":[\
      {"start":0,"end":10,"role":"body","duplicate_of":null},{"start":11,"end":13,"role":"body","duplicate_of":0}]},\
      "words":[{"start":0,"end":1,"text":"据","pos":null},{"start":1,"end":3,"text":"柯比","pos":null}],\
      "entities":[{"id":"e1","type":"PER","name":"柯比","aliases":[],"count":1,"position":null,"affiliation":null,\
      "external_id":null,"mentions":[{"start":1,"end":3,"text":"柯比"},{"start":11,"end":13,"text":"柯比"}]}],\
      "quotes":[{"id":"q1","kind":"indirect","start":6,"end":9,"text":"他说好",\
      "speaker":{"start":1,"end":3,"text":"柯比"},"name":"柯比","entity":"e1",\
      "speakers":[{"speaker":{"start":1,"end":3,"text":"柯比"},"name":"柯比","entity":"e1"}],\
      "cue":{"start":0,"end":5,"text":"据…报道","parts":[{"start":0,"end":1,"text":"据"},{"start":3,"end":5,"text":"报道"}]},\
      "addressee":null,"paragraph":0}],\
      "keywords":[{"text":"柯比","count":1,"score":0.25}]}

      """
    #expect(AnalysisReport(.everything, as: .jsonl).text(of: Self.analysis) == expected)
  }

  @Test func `a failed input has its line`() {
    let text = AnalysisReport(.everything, as: .jsonl).text(ofFailure: "no such file", path: "b.txt")
    #expect(
      text == """
        {"schema":"zhtext/1","source":{"path":"b.txt","encoding":null,"bytes":null,"warnings":[]},"error":"no such file"}

        """)
    #expect(AnalysisReport(.quotes, as: .table).text(ofFailure: "no such file", path: "b.txt") == nil)
  }

  @Test func `CSV names the file in each row`() {
    let report = AnalysisReport(.entities(mentions: true), as: .csv, byteOrderMark: true)
    #expect(report.opening == "\u{FEFF}path,id,type,name,start,end,text,paragraph,context\r\n")
    #expect(
      report.text(of: Self.analysis) == """
        "a,b.txt",e1,PER,柯比,1,3,柯比,0,据柯比报道，他说好。\r
        "a,b.txt",e1,PER,柯比,11,13,柯比,1,柯比\r

        """)
  }

  @Test func `words stand with spaces between them, a paragraph a line`() {
    #expect(AnalysisReport(.words, as: .text).text(of: Self.analysis) == "据 柯比\n\n")
  }
}
