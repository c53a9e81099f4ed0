/// Writes results in the order of their inputs, in whatever order they come.
actor OrderedOutput {
  /// How far a result may be ahead of the one that is written next; its thread waits beyond that, so that memory stays small.
  private static let window = 64

  private let file: OutputFile
  private let report: ReportFrame
  private let names: [String]
  private let messages: Messages
  private var pending: [Int: Outcome] = [:]
  private var next = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var writtenAny = false
  private(set) var failures = 0

  init(to file: sending OutputFile, as report: ReportFrame, of names: [String], messages: Messages) {
    self.file = file
    self.report = report
    self.names = names
    self.messages = messages
  }

  func begin() throws { try file.write(report.opening) }

  func put(_ outcome: Outcome, of index: Int) async throws {
    pending[index] = outcome
    do {
      try writePending()
    } catch {
      abandon()
      throw error
    }
    while index >= next + Self.window {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func end() throws {
    try file.write(report.closing)
    try file.finish()
  }

  /// Lets all go on who wait, and removes the unfinished file.
  func abandon() {
    next = names.count
    resumeWaiting()
    file.abandon()
  }
}

extension OrderedOutput {
  private func writePending() throws {
    while let outcome = pending.removeValue(forKey: next) {
      try write(outcome, of: names[next])
      next += 1
    }
    resumeWaiting()
  }

  private func resumeWaiting() {
    let resumed = waiting
    waiting = []
    for continuation in resumed { continuation.resume() }
  }

  private func write(_ outcome: Outcome, of name: String) throws {
    switch outcome {
    case .result(let text, let warnings):
      for warning in warnings { messages.warning("\(name): \(warning)") }
      try writeSeparated(text)
    case .failure(let reason):
      failures += 1
      messages.error("\(name): \(reason)")
      if let text = report.failure(reason, name) { try writeSeparated(text) }
    }
  }

  private func writeSeparated(_ text: String) throws {
    if writtenAny { try file.write(report.separator) }
    writtenAny = true
    try file.write(text)
  }
}
