import Segmenter
import Testing

@testable import Analyzer

@Suite struct RepetitionTests {
  private let body = (1...12).map { "这是关于新港的第\($0)段，说的是码头和船。" }

  @Test func `a body that is printed twice is kept once, with a warning`() {
    let printing = ["新港今天开通"] + body
    let (article, warnings) = read((printing + ["海边网"] + printing).joined(separator: "\n"))
    #expect(article.text.string == (printing + ["海边网"]).joined(separator: "\n"))
    #expect(warnings == ["the body is printed twice; 13 paragraphs are left out"])
  }

  @Test func `a paragraph that is repeated stays and names the first`() {
    let article = article((["新港今天开通"] + body + [body[3]]).joined(separator: "\n"))
    #expect(article.paragraphs.map(\.duplicateOf) == Array(repeating: nil, count: 13) + [4])
  }

  @Test func `nothing leaves a string of a program`() {
    let string = (body + body).joined(separator: "\n")
    #expect(ArticleReader().read(uncleaned: string).text.string == string)
  }
}
