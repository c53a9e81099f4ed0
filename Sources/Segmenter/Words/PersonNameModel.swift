/// What the characters of names of persons are, and how likely: Chinese names, and foreign ones in transliteration.
///
/// A name is an edge of the lattice of words beside the words of the lexicon (Sproat et al., 1996). The tables
/// (`name-characters.tsv`) are negative logarithms times 1,000.
struct PersonNameModel: Sendable {
  private var surnames: [Unicode.Scalar: Float] = [:]
  private var doubleSurnames: [[Unicode.Scalar]: Float] = [:]
  private var firstGiven: [Unicode.Scalar: Float] = [:]
  private var secondGiven: [Unicode.Scalar: Float] = [:]
  private var onlyGiven: [Unicode.Scalar: Float] = [:]
  private var transliteration: [Unicode.Scalar: Transliteration] = [:]

  private struct Transliteration {
    var first, middle, last: Float?
  }

  /// Characters that names in transliteration are written with.
  let transliterationCharacters: Set<Unicode.Scalar>

  init() { transliterationCharacters = [] }

  func forEachName(in scalars: [Unicode.Scalar], at start: Int, upTo end: Int, _ body: (Int, Float) -> Void) {}
}
