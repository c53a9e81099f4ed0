import Segmenter

@testable import Analyzer

/// Reads the text of a file.
func article(_ text: String) -> Article { read(text).article }

func read(_ text: String) -> (article: Article, warnings: [String]) {
  ArticleReader().read(DecodedText(string: text, encoding: "UTF-8", warnings: []))
}

extension Article {
  /// The paragraphs marked by their roles: `[title]新港开通`, a repeated one with the index of the first behind the role.
  var marked: [String] {
    paragraphs.map { paragraph in
      let repeated = paragraph.duplicateOf.map { "=\($0)" } ?? ""
      return "[\(paragraph.role.rawValue)\(repeated)]\(text[paragraph.range])"
    }
  }
}
