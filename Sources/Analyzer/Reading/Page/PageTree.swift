@preconcurrency private import CGumbo

/// The elements and texts of an HTML page, in the order of the source, with their nesting.
///
/// Debian's libgumbo parses, rather than libxml2: it builds the tree that browsers build (HTML5), and every node keeps its
/// byte offset in the source. The tree is kept flat, so that no depth of nesting can overflow a stack.
struct PageTree {
  struct Element {
    /// In lower case.
    let tag: String
    /// By names in lower case.
    let attributes: [String: String]
  }

  enum Content {
    case element(Element)
    /// With character references resolved.
    case text(String)
  }

  struct Node {
    let content: Content
    /// The index of the node around it; -1 for the root.
    let parent: Int
    /// The index behind the last node inside it.
    fileprivate(set) var end: Int
    /// Where its start tag or its text stands in the source, in bytes of UTF-8.
    let offset: Int
  }

  private(set) var nodes: [Node] = []

  init(_ html: some StringProtocol) {
    var html = String(html)
    html.withUTF8 { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        var options = kGumboDefaultOptions
        guard let output = gumbo_parse_with_options(&options, characters.baseAddress, characters.count) else { return }
        defer { gumbo_destroy_output(&options, output) }
        append(output.pointee.root)
      }
    }
  }

  /// The element at an index, or nil where a text stands there.
  func element(_ index: Int) -> Element? {
    guard case .element(let element) = nodes[index].content else { return nil }
    return element
  }

  /// The indices of a node and all inside it.
  func subtree(_ index: Int) -> Range<Int> { index..<nodes[index].end }

  /// The texts inside a node, joined and trimmed.
  func text(of index: Int) -> String { texts(of: index).joined().collapsingWhitespace.trimmed }

  /// The texts inside a node, one by one.
  func texts(of index: Int) -> [String] {
    nodes[subtree(index)].compactMap { node in
      if case .text(let string) = node.content { string } else { nil }
    }
  }

  /// The indices of the elements with a tag, in order.
  func indices(of tag: String) -> [Int] { nodes.indices.filter { element($0)?.tag == tag } }
}

extension PageTree {
  /// Copies a node and all inside it, with a stack of its own.
  private mutating func append(_ root: UnsafeMutablePointer<GumboNode>) {
    var pending: [(node: UnsafeMutablePointer<GumboNode>?, parent: Int)] = [(root, -1)]
    while let (node, parent) = pending.popLast() {
      // A nil behind the children of an element says that it ends here.
      guard let node else {
        nodes[parent].end = nodes.count
        continue
      }
      guard let (content, offset) = Self.content(of: node.pointee) else { continue }
      let index = nodes.count
      nodes.append(Node(content: content, parent: parent, end: index + 1, offset: offset))
      guard case .element = content else { continue }
      pending.append((nil, index))
      for child in node.pointee.v.element.children.pointers.reversed() {
        pending.append((child.assumingMemoryBound(to: GumboNode.self), index))
      }
    }
  }

  private static func content(of node: GumboNode) -> (Content, offset: Int)? {
    switch node.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      return (.element(Element(node.v.element)), Int(node.v.element.start_pos.offset))
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      return (.text(String(cString: node.v.text.text)), Int(node.v.text.start_pos.offset))
    default: return nil
    }
  }
}

extension PageTree.Element {
  fileprivate init(_ element: GumboElement) {
    tag = gumbo_normalized_tagname(element.tag).map { String(cString: $0) } ?? ""
    var attributes: [String: String] = [:]
    for pointer in element.attributes.pointers {
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      attributes[String(cString: attribute.name).lowercased()] = String(cString: attribute.value)
    }
    self.attributes = attributes
  }
}

extension GumboVector {
  fileprivate var pointers: [UnsafeMutableRawPointer] { (0..<Int(length)).compactMap { data[$0] } }
}
