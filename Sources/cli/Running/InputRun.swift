import Analyzer
import Foundation

extension InputOptions {
  /// Runs a task over all inputs.
  func run(to output: OutputOptions, as frame: ReportFrame, task: @escaping Run.Task) async throws {
    let analyzer = try analyzer()
    let inputs = Input.inputs(named: files, messages: output.messages)
    let ordered = OrderedOutput(
      to: try OutputFile(output.output), as: frame, of: inputs.map(\.name), messages: output.messages)
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    try await Run(analyzer: analyzer, inputs: inputs, jobs: jobs, task: task).write(to: ordered)
  }
}

extension AnalysisReport {
  /// Analyses all inputs as far as `stages` says and writes what `selection` leaves of each.
  func write(
    _ input: InputOptions, to output: OutputOptions, stages: AnalysisStages,
    selection: @escaping @Sendable (Analysis) -> Analysis
  ) async throws {
    try await input.run(to: output, as: ReportFrame(self)) { worker, bytes, path in
      let analysis = try worker.analyze(bytes, path: path, stages: stages)
      return (text(of: selection(analysis)), analysis.source.warnings)
    }
  }
}
