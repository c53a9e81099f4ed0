import CICU

/// A status that ICU reported, by ICU's own name for it.
public struct ICUError: Error, Hashable, CustomStringConvertible {
  /// What was asked of ICU, for instance `open a word breaker for zh`.
  public let operation: String
  /// ICU's name of the status, for instance `U_FILE_ACCESS_ERROR`.
  public let name: String

  public var description: String { "ICU could not \(operation): \(name)" }

  /// Throws where `status` is an error; warnings (below 0) pass.
  static func check(_ status: Int32, _ operation: @autoclosure () -> String) throws(ICUError) {
    guard status > 0 else { return }
    throw ICUError(operation: operation(), name: String(cString: cicu_error_name(status)))
  }

  /// The handle that an opening function returned, or the error that it stored.
  static func opened(
    _ operation: @autoclosure () -> String, _ open: (inout Int32) -> OpaquePointer?
  ) throws(ICUError) -> OpaquePointer {
    var status: Int32 = 0
    let handle = open(&status)
    try check(status, operation())
    guard let handle else { throw ICUError(operation: operation(), name: "no handle") }
    return handle
  }
}

/// The version of the ICU that the package was compiled against, for instance `72.1`.
public var icuVersion: String { String(cString: cicu_version()) }
