import Analyzer
import ArgumentParser

/// The formats of what is found in articles.
enum FindingsFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, jsonl, csv, tsv

  var report: ReportFormat {
    switch self {
    case .table: .table
    case .json: .json
    case .jsonl: .jsonl
    case .csv: .csv
    case .tsv: .tsv
    }
  }
}

/// The formats of words.
enum WordsFormat: String, CaseIterable, ExpressibleByArgument {
  case text, conllu, json, jsonl, csv, tsv

  var report: ReportFormat {
    switch self {
    case .text: .text
    case .conllu: .conllu
    case .json: .json
    case .jsonl: .jsonl
    case .csv: .csv
    case .tsv: .tsv
    }
  }
}

/// The formats of whole analyses.
enum AnalysisFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl, json, table

  var report: ReportFormat {
    switch self {
    case .jsonl: .jsonl
    case .json: .json
    case .table: .table
    }
  }
}
