import BureauStore
import Disclosure
import Foundation

/// What was published before, read back and checked.
struct ReleaseLedger: Sendable {
    /// One release of the ledger.
    struct Entry: Sendable {
        let row: ReleaseRow
        let manifest: ReleaseManifest
        let tables: ProtectedRelease
    }

    let entries: [Entry]
    /// Exact returns that nobody keeps secret.
    let returns: [ProtectedRelease]

    /// Checks the chain of releases and reads their tables.
    ///
    /// Throws `.damagedRelease`, naming the release: a ledger of which a part is missing or changed protects nobody, so
    /// nothing is published beside it.
    init(
        rows: [ReleaseRow],
        returns: [ProtectedRelease],
        file: (String, Int) throws -> [UInt8]?
    ) throws {
        var entries: [Entry] = []
        for (place, row) in rows.enumerated() {
            guard row.number == place + 1, try ReleaseDigest.of(row.manifest).bytes == row.digest else {
                throw Self.damaged(row.number)
            }
            let manifest = try ReleaseManifest(reading: row.manifest)
            let previous = place > 0 ? ReleaseDigest.hex(rows[place - 1].digest) : nil
            guard manifest.number == row.number, manifest.previous == previous,
                let content = try file(ReleaseFiles.tables, row.number),
                let listed = manifest.files.first(where: { $0.name == ReleaseFiles.tables }),
                try ReleaseDigest.of(content).hex == listed.sha256
            else { throw Self.damaged(row.number) }
            do {
                entries.append(Entry(row: row, manifest: manifest, tables: try Self.tables(content)))
            } catch {
                throw Self.damaged(row.number)
            }
        }
        self.entries = entries
        self.returns = returns
    }

    /// Everything that a new release is attacked with.
    ///
    /// - Parameter number: A release that the new one replaces: of the two the changed figures are compared instead.
    func earlier(butNot number: Int?) -> [ProtectedRelease] {
        entries.filter { $0.row.number != number }.map(\.tables) + returns
    }

    static func tables(_ content: [UInt8]) throws(DisclosureError) -> ProtectedRelease {
        try ProtectedRelease(reading: JSONStatDocument(content))
    }

    private static func damaged(_ number: Int) -> OfficeError {
        OfficeError(
            .damagedRelease,
            "Release \(number) of the ledger is not as it was published. Nothing is published beside it: restore the file."
        )
    }
}
