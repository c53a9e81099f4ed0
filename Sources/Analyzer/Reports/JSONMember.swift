/// A key of an object and its value.
///
/// No tuple: as one it runs the compiler (6.3) in a circle when it builds some files alone.
struct JSONMember {
  let key: String
  let value: JSONValue

  init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}
