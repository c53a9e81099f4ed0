import Segmenter
import Testing

@testable import Analyzer

@Suite struct PageTests {
  private static let page = """
    <!DOCTYPE html>
    <html><head><title>新港开通_海边网</title>
    <meta property="og:site_name" content="海边网"><meta name="author" content="王小明">
    <meta property="article:published_time" content="2023-03-20T08:00:00+08:00">
    <link rel="canonical" href="https://news.example/1"><script>var 脚本 = "不是文字，真的。";</script></head>
    <body><nav><a href="/">首页</a><a href="/2">要闻</a></nav>
    <div class="page-left"><h1>新港开通</h1>
    <div class="post-content">
    <p>港口今天开通，第一批<a href="/tag/ship">货船</a>到了。</p>
    <p>市长说，港口会带来工作。<br>居民说，他们等了很久。</p>
    <figure><img src="1.jpg"><figcaption>新的码头</figcaption></figure>
    <p>工程用了三年，花了十亿元。</p>
    <div class="share-buttons">分享到微信，也分享到微博。</div>
    </div>
    <h3>相关新闻</h3><ul><li><a href="/3">旧港关闭</a></li></ul>
    <div id="comments"><p>读者甲：很好，很好。</p></div></div>
    <footer>版权所有，海边网。</footer></body></html>
    """

  @Test func `the article of a page is found without what stands around it`() {
    #expect(
      article(Self.page).marked == [
        "[title]新港开通", "[body]港口今天开通，第一批货船到了。", "[body]市长说，港口会带来工作。", "[body]居民说，他们等了很久。",
        "[caption]新的码头", "[body]工程用了三年，花了十亿元。",
      ])
  }

  @Test func `the head of a page tells about the article`() {
    let metadata = article(Self.page).metadata
    #expect(metadata.title == "新港开通")
    #expect(metadata.date == "2023-03-20")
    #expect(metadata.authors == ["王小明"])
    #expect(metadata.outlet == "海边网")
    #expect(metadata.url == "https://news.example/1")
  }

  @Test func `links to tag pages are kept as names`() {
    let post =
      "<div><p><a href=\"https://news.example/tag/%E6%B8%AF\">新港</a>和<a href=\"/other\">旧港</a>，"
      + "<a rel=\"tag\" href=\"/x\">货船</a>与<a href=\"/tag/1\">新港</a>都在这里。</p></div>"
    #expect(article(post).tagLinks == ["新港", "货船"])
  }

  @Test(arguments: [
    ("新港开通_要闻_海边网", "新港开通"), ("新港开通 | 海边网", "新港开通"), ("新港开通 - 海边网", "新港开通"),
    ("新港开通：货船－客船", "新港开通：货船－客船"),
  ])
  func `the name of the site is no part of the title`(name: String, title: String) {
    let page = "<html><head><title>\(name)</title></head><body><p>港口今天开通，船来了。</p></body></html>"
    #expect(article(page).metadata.title == title)
  }

  @Test func `a line break between Chinese characters shows nothing`() {
    #expect("港口\n  今天 Open\n day\n开通，\n“好”".collapsingWhitespace == "港口今天 Open day 开通，“好”")
  }

  @Test func `ten thousand nested elements are read`() {
    let nested = String(repeating: "<div>", count: 10_000) + "港口今天开通，船来了。" + String(repeating: "</div>", count: 10_000)
    #expect(article("<html><body>\(nested)</body></html>").text.string == "港口今天开通，船来了。")
  }

  @Test func `a node keeps its place in the source`() {
    let tree = PageTree("<p>一<b>二</b></p>")
    #expect(tree.indices(of: "b").map { tree.nodes[$0].offset } == [6])
  }
}
