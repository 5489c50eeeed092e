import BureauStore
import Sealing

extension Inspection {
    /// The chain of releases is whole, every file is as it was published, and what supervisors keep is sealed to the newest
    /// generation.
    ///
    /// Opens nothing; whether a paper opens only a supervisor can tell.
    static func checkReleases(_ store: Store) async throws {
        try await store.read { store in
            let rows = try store.releases()
            let ledger = try ReleaseLedger(rows: rows, returns: []) { try store.releaseFile($0, of: $1) }
            for entry in ledger.entries {
                let number = entry.row.number
                for file in entry.manifest.files {
                    guard let content = try store.releaseFile(file.name, of: number),
                        Hexadecimal.text(of: SealedHash.of(content)) == file.sha256
                    else { throw Office.changedRelease(number) }
                }
                let names = Set(try store.releaseFileNames(of: number))
                guard names == Set(entry.manifest.files.map(\.name)) else { throw Office.changedRelease(number) }
                _ = try SignatureCheck.verify(entry.row.signature, of: entry.row.manifest)
            }
            let newest = try store.generations().last?.id
            let old = try SupervisorsPaperRow.Kind.allCases.flatMap { try store.papers($0) }
                .count { $0.generation != newest }
            guard old == 0 else {
                throw OfficeError(
                    .tampered,
                    "\(old) things that supervisors keep (prepared releases, returns, keys) are sealed to a key that has ended: "
                        + "they did not open when it did, and nobody reads them. Prepare them again."
                )
            }
        }
    }
}
