internal import Segmenter

/// Finds the article in the text of a file: plain text, Markdown, HTML, each with front matter or without.
///
/// Nothing throws here: odd input gives a poorer article and a warning.
struct ArticleReader: Sendable {
  private let builder = ArticleBuilder()

  func read(_ decoded: DecodedText) -> (article: Article, warnings: [String]) {
    var draft = draft(of: decoded.string)
    draft.warnings = decoded.warnings + draft.warnings
    return builder.build(draft)
  }

  /// An article whose text is the string itself.
  func read(uncleaned string: String) -> Article { builder.build(uncleaned: Text(string)) }
}

extension ArticleReader {
  private func draft(of text: String) -> ArticleDraft {
    var draft = ArticleDraft()
    do {
      if let frontMatter = try FrontMatter(text) {
        draft.metadata = frontMatter.metadata
        read(frontMatter.body, isPost: true, into: &draft)
        return draft
      }
    } catch {
      draft.warnings.append("the front matter is not valid YAML and was read as text")
      draft.blocks = PlainTextReader().blocks(of: text)
      return draft
    }
    read(text[...], isPost: false, into: &draft)
    return draft
  }

  private func read(_ body: Substring, isPost: Bool, into draft: inout ArticleDraft) {
    draft.blocks = PlainTextReader().blocks(of: body)
  }
}
