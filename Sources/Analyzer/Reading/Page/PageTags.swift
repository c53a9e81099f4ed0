/// What HTML's elements do to the text of an article.
enum PageTags {
  /// Elements that begin and end a paragraph (HTML 15.3.3, flow content).
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend",
    "li",
    "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// Elements that end a line inside a paragraph.
  static let breaks: Set<String> = ["br", "hr"]

  /// Elements whose text is never the article's.
  static let silent: Set<String> = [
    "aside", "audio", "button", "canvas", "embed", "footer", "form", "head", "iframe", "input", "label", "map", "nav",
    "noscript", "object", "option", "script", "select", "style", "svg", "template", "textarea", "title", "video",
  ]

  /// Elements that hold pieces of a text rather than a whole article.
  static let pieces: Set<String> = [
    "a", "b", "blockquote", "em", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "span", "strong", "ul",
  ]
}
