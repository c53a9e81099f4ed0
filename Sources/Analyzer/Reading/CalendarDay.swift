// Digits are [0-9] in the patterns of this folder: to Swift's \d characters such as 京, a number of old, are digits too.

/// A day of the calendar, ISO 8601 where it is printed.
struct CalendarDay: Hashable, CustomStringConvertible {
  let year: Int
  let month: Int
  let day: Int

  /// Nil where no calendar has the day.
  init?(year: Int, month: Int, day: Int) {
    guard (1840...2199).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that a text starts with, written as computers do: `2023-03-20T19:37:37Z`, `2023/3/20 8:00`, `20230320`.
  init?(leading text: some StringProtocol) {
    let numbers = text.prefix { !$0.isLetter && !$0.isWhitespace }.split { !$0.isASCII || !$0.isNumber }.map {
      String($0)
    }
    if numbers.count >= 3 {
      self.init(numbers[0], numbers[1], numbers[2])
    } else if let all = numbers.first, all.count == 8 || all.count == 14 {
      self.init(String(all.prefix(4)), String(all.dropFirst(4).prefix(2)), String(all.dropFirst(6).prefix(2)))
    } else {
      return nil
    }
  }

  /// The first day written in Chinese (`2023年3月14日`, `２０２３年３月１４日`) or with marks (`2023-03-14`) in a text.
  init?(within text: some StringProtocol) {
    let halfWidth = String(text).halfWidthDigits
    guard halfWidth.utf8.count(where: { (0x30...0x39).contains($0) }) >= 6,
      let match = halfWidth.firstMatch(
        of: /([0-9]{4})\s?(?:年|[-\/.])\s?([0-9]{1,2})\s?(?:月|[-\/.])\s?([0-9]{1,2})(?![0-9])/)
    else { return nil }
    self.init(String(match.1), String(match.2), String(match.3))
  }

  var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}

extension CalendarDay {
  private init?(_ year: String, _ month: String, _ day: String) {
    guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension String {
  /// The text with full-width digits as those of ASCII; the count of characters stays.
  var halfWidthDigits: String {
    var view = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isWide = (0xFF10...0xFF19).contains(scalar.value)
      view.append(isWide ? Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)) : scalar)
    }
    return String(view)
  }
}
