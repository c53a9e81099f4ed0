import CICU

/// The names of countries and regions in ICU's locale data (Unicode CLDR).
public final class RegionNames {
  private let locale: String
  private let handle: OpaquePointer

  /// - Parameter short: the short names where the data has them (`美国`, `香港`).
  public init(locale: String, short: Bool = false) throws(ICUError) {
    self.locale = locale
    handle = try ICUError.opened("open the region names of \(locale)") {
      cicu_region_names_open(locale, short ? 1 : 0, &$0)
    }
  }

  deinit { cicu_region_names_close(handle) }

  /// The name of an ISO 3166 code (`US`), or nil where the data has none.
  public func name(of region: String) throws(ICUError) -> String? {
    var units = [UInt16](repeating: 0, count: 128)
    var status: Int32 = 0
    let count = cicu_region_name(handle, region, &units, Int32(units.count), &status)
    try ICUError.check(status, "name the region \(region) in \(locale)")
    let name = String(decoding: units[..<Int(count)], as: UTF16.self)
    return name == region ? nil : name
  }
}
