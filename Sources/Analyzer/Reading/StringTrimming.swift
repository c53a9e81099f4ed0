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

extension String {
  /// With each run of white space as a single blank, as browsers show it.
  ///
  /// A line break between two characters of full width shows nothing: lines of Chinese are broken between words,
  /// and tools that indent HTML put line breaks there (CSS Text 3, 4.1.3).
  var collapsingWhitespace: String {
    var view = UnicodeScalarView()
    var (isBlank, isBreak) = (false, false)
    for scalar in unicodeScalars {
      if scalar.collapses {
        isBlank = true
        isBreak = isBreak || scalar == "\n"
        continue
      }
      if isBlank, !(isBreak && scalar.isFullWidth && view.last?.isFullWidth != false) { view.append(" ") }
      view.append(scalar)
      (isBlank, isBreak) = (false, false)
    }
    if isBlank { view.append(" ") }
    return String(view)
  }
}

extension Unicode.Scalar {
  /// The white space that HTML collapses; a full-width blank is written on purpose.
  fileprivate var collapses: Bool { value == 0x20 || (0x09...0x0D).contains(value) }

  /// East Asian characters and their punctuation, with the quotation marks that Chinese shares with Latin.
  fileprivate var isFullWidth: Bool {
    switch value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x20000...0x323AF, 0x2014, 0x2018...0x201D, 0x2026: true
    default: false
    }
  }
}
