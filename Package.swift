// swift-tools-version: 6.2
import PackageDescription

// The floors. A target names only targets of lower floors, and outside packages stay where this table puts them;
// `Tests/ConformanceTests` reads this file and every import and fails where either is broken.

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")

let package = Package(
    name: "bureau",
    products: [
        .executable(name: "bureaud", targets: ["bureaud"]),
        .executable(name: "bureauctl", targets: ["bureauctl"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Floor 0: true without a computer, and the primitives under everything.
        .target(name: "DiscriminationLaw"),
        .target(name: "Sealing", dependencies: [crypto, cryptoExtras]),
        .target(name: "TransparencyLog", dependencies: [crypto]),
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(name: "CProcess"),
        .systemLibrary(name: "CClp", providers: [.apt(["coinor-libclp-dev"])]),
        .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),
        .target(
            name: "Disclosure",
            dependencies: ["CClp"],
            // The attacker reckons: without the optimiser its tests take ten times as long.
            swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))]
        ),

        // Floor 1: the case and its rules.
        .target(name: "CaseWorkflow", dependencies: ["DiscriminationLaw"]),

        // Floor 2: sealed rows, and what crosses the wire.
        .target(name: "BureauStore", dependencies: ["Sealing", "TransparencyLog", "CSQLite", grdb]),
        .target(
            name: "BureauContract",
            dependencies: ["DiscriminationLaw", "CaseWorkflow", httpTypes],
            exclude: ["OpenAPI/openapi.json"]
        ),

        // Floor 3: what a person can do, and the client that asks for it.
        .target(
            name: "BureauOffice",
            dependencies: [
                "DiscriminationLaw", "Disclosure", "Sealing", "TransparencyLog", "CSQLite", "COpenSSL", "CProcess",
                "CXLSXWriter",
                "CaseWorkflow", "BureauStore", grdb, logging,
            ]
        ),
        .target(
            name: "BureauClient",
            dependencies: [
                "DiscriminationLaw", "CaseWorkflow", "BureauContract", nioCore,
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
            ]
        ),

        // Floor 4: HTTP.
        .target(
            name: "BureauServer",
            dependencies: [
                "DiscriminationLaw", "Disclosure", "Sealing", "CaseWorkflow", "BureauContract", "BureauOffice",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"), httpTypes, nioCore,
                .product(name: "NIOPosix", package: "swift-nio"), logging, metrics, lifecycle,
            ]
        ),

        // Floor 5: letters and pages.
        .target(
            name: "BureauDesk",
            dependencies: [
                "DiscriminationLaw", "Disclosure", "Sealing", "CaseWorkflow", "BureauContract", "BureauServer",
                mustache,
            ]
        ),

        // Floor 6: the programs.
        .executableTarget(
            name: "bureaud",
            dependencies: [
                "BureauDesk", "BureauServer", "BureauOffice", "CaseWorkflow", "DiscriminationLaw", "Disclosure",
                "CProcess", argumentParser, logging, lifecycle,
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]
        ),
        .executableTarget(
            name: "bureauctl",
            dependencies: [
                "BureauClient", "BureauContract", "BureauOffice", "CArchive", "CaseWorkflow", "DiscriminationLaw",
                "Disclosure", "Sealing", argumentParser,
            ]
        ),

        .testTarget(
            name: "DiscriminationLawTests",
            dependencies: ["DiscriminationLaw"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(name: "SealingTests", dependencies: ["Sealing"], exclude: ["Fixtures/sealed-1.json"]),
        .testTarget(name: "TransparencyLogTests", dependencies: ["TransparencyLog"]),
        .testTarget(name: "CaseWorkflowTests", dependencies: ["CaseWorkflow", "DiscriminationLaw"]),
        .testTarget(
            name: "BureauStoreTests",
            dependencies: ["BureauStore", "Sealing", "TransparencyLog", "CSQLite", grdb],
            exclude: ["schema.sql"]
        ),
        .testTarget(
            name: "BureauContractTests",
            dependencies: ["BureauContract", "CaseWorkflow", "DiscriminationLaw", httpTypes]
        ),
        .testTarget(
            name: "BureauOfficeTests",
            dependencies: [
                "BureauOffice", "BureauStore", "CaseWorkflow", "Disclosure", "DiscriminationLaw", "Sealing",
                "TransparencyLog", "CSQLite", grdb, logging,
            ]
        ),
        .testTarget(
            name: "BureauServerTests",
            dependencies: [
                "BureauServer", "BureauDesk", "BureauContract", "BureauOffice", "BureauClient", "BureauStore",
                "CaseWorkflow", "Disclosure", "Sealing",
                "DiscriminationLaw", httpTypes, nioCore, logging, lifecycle,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]
        ),
        .testTarget(
            name: "DisclosureTests",
            dependencies: ["Disclosure", "DiscriminationLaw", "CaseWorkflow"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "BureauDeskTests",
            dependencies: [
                "BureauDesk", "BureauServer", "BureauContract", "CaseWorkflow", "DiscriminationLaw", "Disclosure",
            ]
        ),
        .testTarget(
            name: "BureaudTests",
            dependencies: [
                "bureaud", "BureauDesk", "BureauOffice", "BureauServer", "Disclosure", "DiscriminationLaw", logging,
            ]
        ),
        .testTarget(
            name: "BureauClientTests",
            dependencies: ["BureauClient", "BureauContract", "CaseWorkflow", "DiscriminationLaw"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "BureauctlTests",
            dependencies: [
                "bureauctl", "BureauClient", "BureauContract", "BureauOffice", "CaseWorkflow", "DiscriminationLaw",
            ],
            resources: [.copy("Scripts")]
        ),
        .testTarget(name: "ConformanceTests"),
    ],
    swiftLanguageModes: [.v6]
)

// The benchmark is built by `Scripts/bench` alone.
if Context.environment["BUREAU_BENCH"] != nil {
    package.targets.append(
        .executableTarget(
            name: "bureaubench",
            dependencies: [
                "BureauContract", "BureauOffice", "BureauStore", "CSQLite", "CaseWorkflow", "Disclosure",
                "DiscriminationLaw", "Sealing", grdb, logging,
            ],
            path: "Tests/Benchmarks/BureauBench"
        )
    )
}

// One loop, so that no target can be forgotten.
for target in package.targets where target.type != .system && !["CSQLite", "CProcess"].contains(target.name) {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .treatAllWarnings(as: .error),
        ]
}
