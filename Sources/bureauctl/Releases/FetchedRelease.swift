import BureauClient
import BureauContract
import BureauOffice

/// A release with its files, each as its manifest says.
struct FetchedRelease {
    let folder: String
    let files: [String: [UInt8]]

    /// How its folder is called.
    static func folder(_ number: Int) -> String { "release-\(number)" }

    /// Fetches every file; refuses names that lead elsewhere, and content that is not what the list says.
    init(_ release: ReleaseRepresentation, _ client: ServiceClient) async throws {
        var files: [String: [UInt8]] = [:]
        for file in release.files {
            try Self.check(file)
            let content = try await client.releaseFile(file.name, of: release.number)
            let isWhole = file.bytes.map { $0 == content.count } ?? true
            guard isWhole, try file.sha256 == nil || ReleaseDigest.of(content).hex == file.sha256 else {
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
        folder = Self.folder(release.number)
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
