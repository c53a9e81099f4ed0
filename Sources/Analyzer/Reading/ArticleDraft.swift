/// An article on its way from a file: its pieces of text in order, and what markup says about it.
struct ArticleDraft {
  /// What becomes a paragraph.
  struct Block: Hashable {
    /// Without white space at its ends, and not empty.
    var text: String
    /// What markup says it is; nil where the text itself has to tell.
    var role: Paragraph.Role?
  }

  var metadata = Article.Metadata()
  var blocks: [Block] = []
  /// The texts of links to tag pages, each once.
  var tagLinks: [String] = []
  /// Lines that are no part of the text, but tell about it: a byline beside the title of a page.
  var credits: [String] = []
  /// Whether it comes from a whole page, on which other articles are named.
  var isPage = false
  var warnings: [String] = []
}
