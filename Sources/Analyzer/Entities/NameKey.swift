import Foundation
import Segmenter

/// What makes two forms of a name the same: folded to simplified, without dots, blanks and case.
struct NameKey: Hashable {
  let characters: [Unicode.Scalar]

  init(_ folded: some StringProtocol) {
    characters = folded.lowercased().unicodeScalars.filter { !NameDots.all.contains($0) && !$0.properties.isWhitespace }
  }

  /// Whether the name is written in Latin letters.
  var isLatin: Bool { characters.allSatisfy { CharacterKind($0) != .han } }
}
