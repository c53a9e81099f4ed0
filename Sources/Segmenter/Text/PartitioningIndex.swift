extension RandomAccessCollection where Index == Int {
  /// The first index of which `holds` is true, where it is false of all before and true of all behind; O(log n).
  package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
