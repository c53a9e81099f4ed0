internal import Segmenter

/// What the names of classes, ids and `meta` elements tell about a page (`page-hints.txt`).
struct PageHints: Sendable {
  enum Purpose: String, Sendable {
    case author, body, caption, date, outlet, skip, title
    case metaAuthor = "meta-author"
    case metaDate = "meta-date"
    case metaOutlet = "meta-outlet"
    case metaTags = "meta-tags"
    case metaTitle = "meta-title"
    case metaURL = "meta-url"

    fileprivate var isOfMeta: Bool { rawValue.hasPrefix("meta-") }
  }

  private var purposes: [String: Purpose] = [:]
  private var metaPurposes: [String: Purpose] = [:]

  init() {
    for row in DictionaryFile("page-hints.txt").rows {
      guard let purpose = Purpose(rawValue: String(row[1])) else { continue }
      let table = purpose.isOfMeta ? \PageHints.metaPurposes : \PageHints.purposes
      self[keyPath: table][String(row[0])] = purpose
    }
  }

  /// What the classes and the id of an element say that it is for.
  func purposes(of element: PageTree.Element) -> Set<Purpose> {
    let names = [element.attributes["class"], element.attributes["id"]]
    return Set(names.compactMap { $0 }.flatMap(Self.words).compactMap { purposes[$0] })
  }

  /// What a `meta` element tells.
  func purpose(ofMeta name: String) -> Purpose? { metaPurposes[name.lowercased()] }
}

extension PageHints {
  /// The words of a name, divided at marks and where a small letter meets a capital: `post-mainBody` is `post`, `main`, `body`.
  private static func words(of name: String) -> [String] {
    var words: [String] = [""]
    var afterSmall = false
    for scalar in name.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      if !isLetter || afterSmall && scalar.properties.isUppercase { words.append("") }
      if isLetter { words[words.count - 1].unicodeScalars.append(scalar) }
      afterSmall = scalar.properties.isLowercase
    }
    return words.filter { !$0.isEmpty }.map { $0.lowercased() }
  }
}
