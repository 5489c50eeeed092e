import BureauClient
import BureauContract
import BureauOffice
import Sealing

/// A release with its files, each as its manifest says.
struct FetchedRelease {
    let folder: String
    let files: [String: [UInt8]]

    /// How its folder is called.
    static func folder(_ number: Int) -> String { "release-\(number)" }

    /// Fetches every file of a published release.
    init(_ release: ReleaseRepresentation, _ client: ServiceClient) async throws {
        try await self.init(Self.folder(release.number), release.files) { name in
            try await client.releaseFile(name, of: release.number)
        }
    }

    /// Fetches every file; refuses names that lead elsewhere, and content that is not what the list says.
    init(
        _ folder: String,
        _ listed: [ReleaseFileRepresentation],
        fetching fetch: (String) async throws -> [UInt8]
    ) async throws {
        var files: [String: [UInt8]] = [:]
        for file in listed {
            try Self.check(file)
            let content = try await fetch(file.name)
            let isWhole = file.bytes.map { $0 == content.count } ?? true
            guard isWhole, file.sha256 == nil || Hexadecimal.text(of: SealedHash.of(content)) == file.sha256 else {
                throw Failure(
                    .damaged,
                    words(
                        "\(file.name) är inte som den publicerades. Inget skrevs.",
                        "\(file.name) is not as it was published. Nothing was written."
                    )
                )
            }
            files[file.name] = content
        }
        self.folder = folder
        self.files = files
    }

    /// Refuses a name that leads anywhere but to a file of the release's own folder.
    static func check(_ file: ReleaseFileRepresentation) throws {
        guard ReleaseFileName.isPlain(file.name) else {
            throw Failure(
                .unreachable,
                words(
                    "Tjänsten ger en fil ett namn som inte går att lita på. Inget skrevs.",
                    "The service gives a file a name that cannot be trusted. Nothing was written."
                )
            )
        }
    }
}
