private import Segmenter

/// How much prose stands where on a page, and what is left out of it.
///
/// Prose is text outside of links that has marks of punctuation, as sentences do and menus do not
/// (Kohlschütter et al., Boilerplate Detection using Shallow Text Features, 2010: link density and text density).
struct PageText {
  let tree: PageTree
  /// Whether a node is no part of the article, with all inside it.
  private(set) var isLeftOut: [Bool]
  /// The prose before each node, and of all.
  private var proseBefore: [Int] = []
  private var piecesBefore: [Int] = []

  init(_ tree: PageTree, hints: PageHints) {
    self.tree = tree
    isLeftOut = tree.nodes.indices.map { tree.element($0).map { PageTags.silent.contains($0.tag) } ?? false }
    spread()
    measure()
    leaveOut(hints)
  }

  /// The count of characters of prose inside a node.
  func prose(_ index: Int) -> Int { proseBefore[tree.nodes[index].end] - proseBefore[index] }

  /// The count of texts inside a node that are prose.
  func pieces(_ index: Int) -> Int { piecesBefore[tree.nodes[index].end] - piecesBefore[index] }
}

extension PageText {
  /// What is called a menu or a share button and holds most of the prose is badly called.
  private mutating func leaveOut(_ hints: PageHints) {
    let total = proseBefore.last ?? 0
    for index in tree.nodes.indices {
      guard let element = tree.element(index), element.tag != "body", element.tag != "html" else { continue }
      let isNamed = hints.purposes(of: element).contains(.skip) || element.tag == "header" || element.isHidden
      if isNamed, prose(index) * 2 <= total { isLeftOut[index] = true }
    }
    spread()
    measure()
  }

  /// What stands inside an element that is left out is left out.
  private mutating func spread() {
    for index in tree.nodes.indices {
      let parent = tree.nodes[index].parent
      if parent >= 0, isLeftOut[parent] { isLeftOut[index] = true }
    }
  }

  private mutating func measure() {
    var (prose, pieces) = (0, 0)
    var linkEnd = 0
    (proseBefore, piecesBefore) = ([], [])
    for (index, node) in tree.nodes.enumerated() {
      proseBefore.append(prose)
      piecesBefore.append(pieces)
      switch node.content {
      case .element(let element): if element.tag == "a" { linkEnd = max(linkEnd, node.end) }
      case .text(let text):
        guard index >= linkEnd, !isLeftOut[index], text.isProse else { continue }
        prose += text.unicodeScalars.count { CharacterKind($0) == .han }
        pieces += 1
      }
    }
    proseBefore.append(prose)
    piecesBefore.append(pieces)
  }
}

extension PageTree.Element {
  fileprivate var isHidden: Bool {
    attributes["hidden"] != nil
      || attributes["style"].map { $0.filter { !$0.isWhitespace }.contains("display:none") } ?? false
  }
}

extension String {
  fileprivate var isProse: Bool { unicodeScalars.contains { "，。；！？".unicodeScalars.contains($0) } }
}
