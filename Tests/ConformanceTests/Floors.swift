/// The table of floors: which targets a target may import, and which outside packages.
///
/// It stands here once more than in the package description on purpose: a change of the architecture is made in both.
enum Floors {
    struct Room {
        let floor: Int
        let outside: Set<String>

        init(_ floor: Int, outside: Set<String> = []) {
            self.floor = floor
            self.outside = outside
        }
    }

    static let rooms: [String: Room] = [
        "DiscriminationLaw": Room(0),
        "Disclosure": Room(0),
        "Sealing": Room(0, outside: ["Crypto", "CryptoExtras"]),
        "TransparencyLog": Room(0, outside: ["Crypto"]),
        "CSQLite": Room(0),
        "CProcess": Room(0),
        "CClp": Room(-1),
        "COpenSSL": Room(-1),
        "CXLSXWriter": Room(-1),
        "CArchive": Room(-1),
        "CaseWorkflow": Room(1),
        "BureauStore": Room(2, outside: ["GRDB"]),
        "BureauContract": Room(2, outside: ["HTTPTypes"]),
        "BureauOffice": Room(3, outside: ["GRDB", "Logging"]),
        "BureauClient": Room(3, outside: ["AsyncHTTPClient", "NIOCore", "NIOHTTP1", "NIOFoundationCompat", "Logging"]),
        "BureauServer": Room(
            4,
            outside: [
                "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOPosix", "NIOHTTP1", "Logging", "Metrics",
                "CoreMetrics", "ServiceLifecycle",
            ]
        ),
        "BureauDesk": Room(5, outside: ["Hummingbird", "Mustache", "Logging"]),
        "bureaud": Room(
            6,
            outside: ["ArgumentParser", "Configuration", "Logging", "ServiceLifecycle", "SystemPackage", "UnixSignals"]
        ),
        "bureauctl": Room(6, outside: ["ArgumentParser"]),
    ]

    /// What the toolchain brings: no package, open to every target but where `pureTargets` says less.
    static let toolchain: Set<String> = [
        "Foundation", "FoundationEssentials", "Synchronization", "Dispatch", "Glibc", "Swift", "Testing",
        "RegexBuilder",
    ]

    /// Floors 0 and 1 know no clock, disk or network: of the toolchain they may use nothing that reaches them, but for
    /// the value types that the primitives take and the normalisation of text.
    static let pureTargets: [String: Set<String>] = [
        "DiscriminationLaw": [],
        "Disclosure": ["Foundation", "FoundationEssentials"],
        "CaseWorkflow": ["Foundation", "FoundationEssentials"],
        "Sealing": ["Foundation", "FoundationEssentials"],
        "TransparencyLog": ["Foundation", "FoundationEssentials"],
    ]

    /// What the store must never know, whatever its floor allows: it sees no plaintext.
    static let forbidden: [String: Set<String>] = [
        "BureauStore": ["CaseWorkflow", "DiscriminationLaw"]
    ]
}
