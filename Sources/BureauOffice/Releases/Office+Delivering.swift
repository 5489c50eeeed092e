import BureauStore
import CaseWorkflow
import Sealing
import TransparencyLog

extension Office {
    /// The published releases, the newest first; for the municipality's account and for the staff, but administrators.
    package func releases(_ session: Session) async throws -> [PublishedRelease] {
        try Self.requireReader(session)
        return try await read { try $0.releases() }.reversed().map { try PublishedRelease($0) }
    }

    /// A file of a published release, as it was published; the fetch is an entry of the log.
    ///
    /// Refuses with `.notFound`, and with `.damagedRelease` where the file's digest is not that of the manifest.
    package func releaseFile(_ name: String, of number: Int, _ session: Session) async throws -> [UInt8] {
        try Self.requireReader(session)
        let (actor, moment) = (session.account, clock.now())
        let content = try await read { store -> [UInt8]? in
            guard let row = try store.release(number) else { return nil }
            guard SealedHash.of(row.manifest) == row.digest else { throw Self.changedRelease(number) }
            switch name {
            case ReleaseFiles.manifest: return row.manifest
            case ReleaseFiles.signature: return row.signature
            default:
                guard let content = try store.releaseFile(name, of: number) else { return nil }
                let listed = try ReleaseManifest(reading: row.manifest).files.first { $0.name == name }
                guard Hexadecimal.text(of: SealedHash.of(content)) == listed?.sha256 else {
                    throw Self.changedRelease(number)
                }
                return content
            }
        }
        guard let content else { throw Self.noRelease }
        try await write { store in
            _ = try store.appendLog(OfficeLog.entry(.releaseFetched, by: actor, at: moment, outcome: String(number)))
        }
        return content
    }

    /// What is said of a release of which a file is not what its manifest says.
    static func changedRelease(_ number: Int) -> OfficeError {
        OfficeError(
            .damagedRelease,
            "A file of release \(number) is not as it was published. Restore the data folder from a backup.",
            "En fil i utgåva \(number) är inte som den publicerades. Återställ datamappen från en säkerhetskopia."
        )
    }

    /// Refuses whoever may not read releases: administrators.
    private static func requireReader(_ session: Session) throws {
        guard session.roles.contains(.recipient) || session.worksOnCases else { throw forbidden }
    }
}

extension LogEntry.Kind {
    /// A supervisor prepared a release.
    static let releasePrepared = Self(rawValue: "release.prepared")
    /// A supervisor threw a prepared release away.
    static let releaseDiscarded = Self(rawValue: "release.discarded")
    /// An exact return was approved.
    static let returnApproved = Self(rawValue: "release.return-approved")
    /// A supervisor fetched a file of an exact return; the outcome is its identifier.
    static let returnFetched = Self(rawValue: "release.return-fetched")
    /// Somebody fetched a file of a release; the outcome is its number.
    static let releaseFetched = Self(rawValue: "release.fetched")
    /// The bureau's signing key or certificate was made or exchanged.
    static let signingChanged = Self(rawValue: "release.signing-changed")
}
