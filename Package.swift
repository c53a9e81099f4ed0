// swift-tools-version: 6.3

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "zhtext",
  products: [
    .library(name: "Segmenter", targets: ["Segmenter"]),
    .library(name: "Analyzer", targets: ["Analyzer"]),
    .executable(name: "zhtext", targets: ["cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // The product must be called zhtext and its target cli, so that no library's name clashes with it.
    .systemLibrary(
      name: "CSystemICU", path: "Sources/CSystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    // Debian's libgumbo rather than libxml2: it parses HTML as browsers do (HTML5), and each node keeps its byte offset.
    .systemLibrary(
      name: "CGumbo", path: "Sources/CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .target(name: "CICU", dependencies: ["CSystemICU"]),
    .target(name: "ICU", dependencies: ["CICU"], swiftSettings: strict),
    .target(name: "Dictionaries", path: "Dictionaries", exclude: ["README.md"]),
    .target(name: "Segmenter", dependencies: ["ICU", "Dictionaries"], swiftSettings: strict),
    .target(
      name: "Analyzer",
      dependencies: ["CGumbo", "Dictionaries", "ICU", "Segmenter", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .executableTarget(
      name: "cli",
      dependencies: ["Analyzer", "Segmenter", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    // The example of README.md, word for word.
    .executableTarget(name: "five-lines", dependencies: ["Analyzer"], path: "Examples/FiveLines"),
    .executableTarget(
      name: "compile-dictionaries", dependencies: ["ICU", "Segmenter", "Analyzer"], path: "Sources/DictionaryCompiler",
      swiftSettings: strict),
    .executableTarget(
      name: "quote-features", dependencies: ["Segmenter", "Analyzer"], path: "Sources/QuoteFeatures",
      swiftSettings: strict),
    .testTarget(name: "HouseRulesTests", swiftSettings: strict),
    .testTarget(name: "ICUTests", dependencies: ["ICU"], swiftSettings: strict),
    .testTarget(name: "SegmenterTests", dependencies: ["Segmenter"], swiftSettings: strict),
    .testTarget(name: "AnalyzerTests", dependencies: ["Analyzer", "Segmenter"], swiftSettings: strict),
    .testTarget(name: "cliTests", dependencies: ["cli", "five-lines"], exclude: ["Golden"], swiftSettings: strict),
  ],
  // #embed is of C23.
  cLanguageStandard: .gnu2x
)
