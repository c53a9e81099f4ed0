import Testing

@testable import Analyzer

@Suite struct RoleTests {
  /// The role of a paragraph near the end of an article.
  private func role(of paragraph: String) -> Paragraph.Role? {
    article("新港今天开通\n港口今天开通，船来了。\n" + paragraph).paragraphs.last?.role
  }

  @Test(arguments: [
    "图为新港的码头。", "圖為新港的碼頭。", "资料照:新港的码头。(2019年11月12日)", "图片来源：海边日报", "新港的码头（路透社图片）",
    "新港的碼頭（記者林大海攝）", "工人们在码头上等船。图为工人合影。",
  ])
  func `captions are known by their marks`(paragraph: String) {
    #expect(role(of: paragraph) == .caption)
  }

  @Test(arguments: [
    "责任编辑：林大海#", "（責任編輯：林大海）", "来源：海边日报", "来源 | 海边日报", "记者 林大海 王小明", "記者林大海／南市報導", "编辑林大海",
    "〔記者林大海／台北報導〕", "中国时间 5:45 2023年3月14日 星期二", "2023-03-14 12:11", "版权所有，不得转载", "执笔/海边人", "文／林大海",
  ])
  func `credits are known by their marks`(paragraph: String) {
    #expect(role(of: paragraph) == .credit)
  }

  @Test(arguments: [
    "记者：你怎么看这座新港？", "记者昨天在码头看到，船已经到了。", "作者在书中说，港口很重要。", "来源不明的货物越来越多。", "编辑部的人都来了。",
    "2023年3月14日，港口开通。", "他说（这是2023年3月14日的事）。", "图书馆开了。",
  ])
  func `prose stays prose`(paragraph: String) {
    #expect(role(of: paragraph) == .body)
  }

  @Test func `a repeated line that ends in a date is a caption`() {
    let caption = "市长在码头会见船长。(2023年2月22日)"
    let marked = article("新港今天开通\n\(caption)\n\(caption)\n港口今天开通，船来了。").marked
    #expect(marked == ["[title]新港今天开通", "[caption]\(caption)", "[caption=1]\(caption)", "[body]港口今天开通，船来了。"])
  }

  @Test func `editor, outlet, author and day are told by credits`() {
    let metadata = article("新港今天开通\n2023年3月14日\n记者 林大海 王小明\n港口开通，船来了。\n来源：海边日报\n責任編輯：陳一新").metadata
    #expect(metadata.date == "2023-03-14")
    #expect(metadata.authors == ["林大海", "王小明"])
    #expect(metadata.outlet == "海边日报")
    #expect(metadata.editor == "陳一新")
  }
}
