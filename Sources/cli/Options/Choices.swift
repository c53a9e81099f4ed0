import Analyzer
import ArgumentParser

/// Some of a closed choice of names, divided by commas: `PER,ORG`.
struct Choices<Value: Hashable & CaseIterable & RawRepresentable<String> & Sendable>: Hashable, Sendable {
  let values: Set<Value>

  static var all: Choices { Choices(values: Set(Value.allCases)) }

  func contains(_ value: Value) -> Bool { values.contains(value) }
}

extension Choices: ExpressibleByArgument {
  /// Nil where a name is none of the choice; capitals do not matter.
  init?(argument: String) {
    let values = argument.split(separator: ",").map { name in
      Value.allCases.first { $0.rawValue.caseInsensitiveCompare(name) }
    }
    guard !values.isEmpty, !values.contains(nil) else { return nil }
    self.init(values: Set(values.compactMap(\.self)))
  }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }

  var defaultValueDescription: String { "all" }
}

extension String {
  fileprivate func caseInsensitiveCompare(_ other: some StringProtocol) -> Bool { lowercased() == other.lowercased() }
}
