import Analyzer
import ArgumentParser

/// One run of a command: every input goes through a worker, on as many threads as wanted, and comes out in order.
struct Run: Sendable {
  /// What a command makes of an input: the text of its result and the warnings.
  typealias Task = @Sendable (AnalysisWorker, [UInt8], String) throws -> (text: String, warnings: [String])

  let analyzer: ArticleAnalyzer
  let inputs: [Input]
  let jobs: Int
  let task: Task

  /// - Throws: `ExitCode.failure` behind a run in which some input failed.
  func write(to output: OrderedOutput) async throws {
    let queue = InputQueue(count: inputs.count)
    do {
      try await output.begin()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<min(jobs, max(inputs.count, 1)) { group.addTask { try await work(from: queue, to: output) } }
        for try await _ in group {}
      }
      try await output.end()
    } catch {
      await output.abandon()
      throw error
    }
    if await output.failures > 0 { throw ExitCode.failure }
  }
}

extension Run {
  private func work(from queue: InputQueue, to output: OrderedOutput) async throws {
    let worker = try analyzer.makeWorker()
    while let index = await queue.next(), !_Concurrency.Task.isCancelled {
      try await output.put(outcome(of: inputs[index], worker), of: index)
    }
  }

  private func outcome(of input: Input, _ worker: AnalysisWorker) -> Outcome {
    do {
      let result = try task(worker, input.bytes(), input.name)
      return .result(result.text, warnings: result.warnings)
    } catch let error as FileError {
      return .failure(error.reason)
    } catch {
      return .failure("\(error)")
    }
  }
}

/// Hands out the numbers of inputs, each once.
private actor InputQueue {
  private var numbers: Range<Int>

  init(count: Int) { numbers = 0..<count }

  func next() -> Int? { numbers.popFirst() }
}
