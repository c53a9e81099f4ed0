import Analyzer

let analyzer = try ArticleAnalyzer()
let analysis = try analyzer.analyze("海州市市长林国栋周三表示，扩建方案下月公布。他说：“每一分钱都要经得起审计。”")
for entity in analysis.entities { print(entity.kind.rawValue, entity.name, entity.mentions.count) }
for quote in analysis.quotes { print(quote.name ?? "?", analysis[quote.content]) }
for keyword in analysis.keywords.prefix(5) { print(keyword.text, keyword.count) }
