import BureauStore
import Disclosure
import Foundation
import Sealing

/// What was published before, read back and checked.
struct ReleaseLedger: Sendable {
    /// One release of the ledger.
    struct Entry: Sendable {
        let row: ReleaseRow
        let manifest: ReleaseManifest
        let tables: ProtectedRelease

        /// The years that it counts.
        var years: ClosedRange<Int> { min(manifest.firstYear, manifest.year)...manifest.year }
    }

    /// One exact return.
    struct Return: Sendable {
        let id: Identifier
        /// What it tells; nothing where its recipient keeps it secret.
        let tables: ProtectedRelease?
        /// The years that it counts.
        let years: ClosedRange<Int>
        /// Milliseconds since 1970.
        let prepared: Int64
    }

    let entries: [Entry]
    let returns: [Return]

    /// Checks the chain of releases and reads their tables.
    ///
    /// Throws `.damagedRelease`, naming the release: a ledger of which a part is missing or changed protects nobody, so
    /// nothing is published beside it.
    init(
        rows: [ReleaseRow],
        returns: [Return],
        file: (String, Int) throws -> [UInt8]?
    ) throws {
        var entries: [Entry] = []
        for (place, row) in rows.enumerated() {
            guard row.number == place + 1, SealedHash.of(row.manifest) == row.digest else {
                throw Self.damaged(row.number)
            }
            guard let manifest = try? ReleaseManifest(reading: row.manifest) else { throw Self.damaged(row.number) }
            let previous = place > 0 ? Hexadecimal.text(of: rows[place - 1].digest) : nil
            guard manifest.number == row.number, manifest.previous == previous,
                let content = try file(ReleaseFiles.tables, row.number),
                let listed = manifest.files.first(where: { $0.name == ReleaseFiles.tables }),
                Hexadecimal.text(of: SealedHash.of(content)) == listed.sha256
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
    /// A release that was replaced is left out, because it and what replaced it contradict each other: their difference
    /// was looked at when it was replaced.
    ///
    /// - Parameter number: A release that the new one replaces: of the two the changed figures are compared instead.
    func earlier(butNot number: Int?) -> [ProtectedRelease] {
        standing(butNot: number).map(\.tables) + returns.compactMap(\.tables)
    }

    /// A release and those that it replaced, the newest first.
    func chain(endingIn number: Int?) -> [Entry] {
        var chain: [Entry] = []
        var next = number
        while let number = next, let entry = entries.first(where: { $0.row.number == number }) {
            chain.append(entry)
            // Back in the ledger only, whatever a manifest says.
            next = entry.manifest.revises.map(\.number).flatMap { $0 < number ? $0 : nil }
        }
        return chain
    }

    /// When the first was prepared of what stands and counts a year, by year.
    ///
    /// - Parameter number: A release that is being replaced, with all before it: what replaces them counts anew.
    func times(butNot number: Int?) -> [Int: Int64] {
        let standing = standing(butNot: number).map { (years: $0.years, prepared: $0.manifest.prepared) }
        var times: [Int: Int64] = [:]
        for one in standing + returns.map({ (years: $0.years, prepared: $0.prepared) }) {
            for year in one.years { times[year] = min(times[year] ?? one.prepared, one.prepared) }
        }
        return times
    }

    /// The release whose figures a correction in words repeats.
    func repeated(by revision: ReleaseManifest.Revision?) -> Entry? {
        guard let revision, revision.isInWords else { return nil }
        return entries.first { $0.row.number == revision.number }
    }

    /// What stands: every release that was not replaced, but for one, in the order of the ledger.
    func standing(butNot number: Int? = nil) -> [Entry] {
        let replaced = Set(entries.compactMap { $0.manifest.revises?.number } + [number].compactMap(\.self))
        return entries.filter { !replaced.contains($0.row.number) }
    }

    static func tables(_ content: [UInt8]) throws(DisclosureError) -> ProtectedRelease {
        try ProtectedRelease(reading: JSONStatDocument(content))
    }

    static func damaged(_ number: Int) -> OfficeError {
        OfficeError(
            .damagedRelease,
            "Release \(number) of the ledger is not as it was published. Nothing is published beside it: restore the file.",
            "Utgåva \(number) är inte som den publicerades. Inget publiceras bredvid den: återställ filen."
        )
    }
}
