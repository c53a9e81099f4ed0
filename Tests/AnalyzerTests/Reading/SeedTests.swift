import Foundation
import Segmenter
import Testing

@testable import Analyzer

/// Two real articles, where the folder with them is there (`ZHTEXT_SHARED`).
@Suite(.enabled(if: ProcessInfo.processInfo.environment["ZHTEXT_SHARED"] != nil))
struct SeedTests {
  private func seed(_ prefix: String) throws -> (article: Article, warnings: [String]) {
    let folder = (ProcessInfo.processInfo.environment["ZHTEXT_SHARED"] ?? "") + "/seeds"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(prefix) })
    return ArticleReader().read(try TextDecoder().decode(FileReader().bytes(of: folder + "/" + name)))
  }

  @Test func `a post with front matter and HTML is read whole`() throws {
    let (article, warnings) = try seed("000")
    #expect(warnings == [])
    #expect(!article.text.string.contains("layout"))
    #expect(article.paragraphs.filter { $0.role == .title }.count == 1)
    #expect(article.marked.last == "[credit]责任编辑：林妍#")
    #expect(Set(article.tagLinks).isSuperset(of: ["习近平", "白宫", "普京", "柯比"]))
    #expect(article.metadata.authors == ["张婷"])
  }

  @Test func `a body that is printed twice counts once`() throws {
    let (article, warnings) = try seed("001")
    #expect(warnings.count == 1)
    #expect(article.paragraphs.filter { $0.role == .title }.count == 1)
    #expect(article.paragraphs.filter { $0.role == .body && $0.duplicateOf != nil } == [])
  }
}
