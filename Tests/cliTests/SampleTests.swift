import Testing

@Suite struct SampleTests {
  @Test(arguments: [
    (["entities"], "entities.txt"), (["entities", "--mentions", "--format", "csv"], "mentions.csv"),
    (["quotes"], "quotes.txt"), (["quotes", "--format", "tsv"], "quotes.tsv"),
    (["keywords", "--top", "10"], "keywords.txt"), (["keywords", "--format", "jsonl", "--top", "5"], "keywords.jsonl"),
    (["segment"], "words.txt"), (["segment", "--format", "conllu"], "words.conllu"),
    (["convert", "--to", "hant"], "convert.txt"), (["analyze"], "analyses.jsonl"),
    (["analyze", "--format", "table"], "analyses.txt"),
  ])
  func `the samples give what they gave before`(arguments: [String], golden: String) throws {
    let result = try Zhtext.run(arguments + ["Samples"])
    try Golden.expect(result.output, is: golden)
    #expect(result.errors == "")
    #expect(result.code == 0)
  }
}
