internal import ICU
internal import Segmenter

/// Guesses the encoding of Chinese text from how it reads.
///
/// ICU's detector alone takes short GB18030 for Big5 and the other way round, because both use nearly the same bytes.
/// Text decoded with the right one is full of frequent characters; with the wrong one it is full of rare ones.
struct EncodingGuesser: Sendable {
  /// What Chinese files are in where nothing tells; in case of doubt the earlier one.
  private static let candidates = ["UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE"]
  /// A few pages of text decide as well as the whole.
  private static let sampleLength = 1 << 16
  /// A text of names and figures still has this share of frequent characters.
  private static let leastShare = 0.2

  private let common: Set<Unicode.Scalar>

  init() {
    common = Set(DictionaryFile("common-characters.txt").entries.flatMap(\.unicodeScalars))
  }

  /// Whether the bytes, so decoded, are full of frequent characters.
  func reads(_ bytes: [UInt8], as encoding: String) -> Bool {
    score(of: Array(bytes.prefix(Self.sampleLength)), as: encoding) >= Self.leastShare
  }

  /// ICU's name of the likeliest encoding.
  func guess(_ bytes: [UInt8]) -> String {
    let sample = Array(bytes.prefix(Self.sampleLength))
    let scores = Self.candidates.map { (name: $0, score: score(of: sample, as: $0)) }
    if let best = scores.max(by: { $0.score < $1.score }), best.score >= Self.leastShare { return best.name }
    return (try? EncodingDetector().guess(sample))?.encoding ?? "UTF-8"
  }
}

extension EncodingGuesser {
  /// The share of frequent characters among those beyond ASCII, less what is malformed.
  private func score(of sample: [UInt8], as encoding: String) -> Double {
    guard let (text, malformed) = try? TextConverter(encoding: encoding).decode(sample) else { return -1 }
    var (frequent, counted) = (0, 0)
    for scalar in text.unicodeScalars where !scalar.isASCII || scalar.value == 0 {
      counted += 1
      if common.contains(scalar) { frequent += 1 }
    }
    return Double(frequent - 2 * malformed) / Double(max(counted, 1))
  }
}
