extension StringProtocol {
  /// Without white space at its ends, by code points: a combining mark behind a blank takes nothing with it.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// Without white space anywhere: what tells whether two paragraphs say the same.
  var withoutWhitespace: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: unicodeScalars.lazy.filter { !$0.properties.isWhitespace })
    return String(view)
  }
}
