/// Which parts of an analysis are wanted; words always are.
public struct AnalysisStages: OptionSet, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let entities = AnalysisStages(rawValue: 1 << 0)
  /// Quotations, whose speakers are entities: these are found too.
  public static let quotes = AnalysisStages(rawValue: 1 << 1 | entities.rawValue)
  public static let keywords = AnalysisStages(rawValue: 1 << 2)
  public static let everything: AnalysisStages = [.entities, .quotes, .keywords]
}
