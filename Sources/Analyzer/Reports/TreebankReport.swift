import Segmenter

extension Analysis {
  /// The sentences in CoNLL-U, the format of Universal Dependencies; columns that are not known hold `_`.
  var conllu: String {
    var output = "# newdoc\(source.path.map { " id = " + $0.replacing("\n", with: " ") } ?? "")\n"
    var number = 0
    for paragraph in article.paragraphs {
      output += "# newpar\n"
      for sentence in SentenceSplitter().sentences(of: article.text, in: paragraph.range) {
        number += 1
        output += conllu(sentence, number: number)
      }
    }
    return output
  }

  private func conllu(_ sentence: TextRange, number: Int) -> String {
    let words = words[of: sentence]
    guard words.contains(where: { $0.kind != .space }) else { return "" }
    var lines = [
      "# sent_id = \(source.path.map { AlignedTable.printed($0) + ":" } ?? "")\(number)",
      "# text = \(self[article.text.trimmed(sentence)])",
    ]
    for index in words.indices where words[index].kind != .space {
      let touchesNext = index + 1 < words.endIndex && words[index + 1].kind != .space
      let form = self[words[index].range]
      lines.append("\(lines.count - 1)\t\(form)\t\(form)\t_\t_\t_\t_\t_\t_\t\(touchesNext ? "SpaceAfter=No" : "_")")
    }
    return lines.joined(separator: "\n") + "\n\n"
  }
}
