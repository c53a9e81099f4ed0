import Segmenter
import Testing

@testable import Analyzer

@Suite struct `Candidates` {
  private func candidate(_ start: Int, _ end: Int, _ confidence: Float = 0.9) -> NameCandidate {
    NameCandidate(range: TextRange(start, end), kind: .organisation, confidence: confidence)
  }

  @Test func `the outermost wins`() {
    #expect(CandidateChooser.choose([candidate(0, 2), candidate(0, 6), candidate(4, 6)]) == [candidate(0, 6)])
  }

  @Test func `side by side both stand`() {
    #expect(CandidateChooser.choose([candidate(3, 5), candidate(0, 3)]).count == 2)
  }

  @Test func `of the same words the surer one wins`() {
    #expect(CandidateChooser.choose([candidate(0, 2, 0.7), candidate(0, 2)]) == [candidate(0, 2)])
  }

  @Test func `none of none`() { #expect(CandidateChooser.choose([]).isEmpty) }
}
