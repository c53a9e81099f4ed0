import Analyzer

let analyzer = try ArticleAnalyzer()
let analysis = try analyzer.analyze("外交部发言人毛宁周三表示，中方愿同各方保持沟通。她说：“对话是唯一出路。”")
for entity in analysis.entities { print(entity.kind.rawValue, entity.name, entity.mentions.count) }
for quote in analysis.quotes { print(quote.name ?? "?", analysis[quote.content]) }
for keyword in analysis.keywords.prefix(5) { print(keyword.text, keyword.count) }
