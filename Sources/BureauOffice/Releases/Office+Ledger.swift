import BureauStore
import CaseWorkflow
import Disclosure
import Foundation
import Sealing

extension Office {
    /// Everything that was published, and the exact returns that count as if they were.
    func ledger(_ session: Session) async throws -> ReleaseLedger {
        let held = try session.heldKeys()
        return try await read { store in
            let returns = try store.papers(.exactReturn).compactMap { paper -> ProtectedRelease? in
                let draft = try ReleaseDraft(encoded: try SupervisorsPaper.open(paper, with: held))
                guard !draft.isSecret else { return nil }
                guard let content = draft.files[ReleaseFiles.tables] else {
                    throw Vault.tampered("An exact return has no tables.")
                }
                return try ReleaseLedger.tables(Array(content))
            }
            return try ReleaseLedger(rows: try store.releases(), returns: returns) { name, number in
                try store.releaseFile(name, of: number)
            }
        }
    }

    /// Refuses a second release of a report and year that does not say what it replaces.
    static func check(_ request: ReleaseRequest, against ledger: ReleaseLedger) throws {
        let same = ledger.entries.last { $0.manifest.report == request.report && $0.manifest.year == request.year }
        guard let revises = request.revises else {
            guard let same else { return }
            var refusal = OfficeError(
                .releaseRefused,
                "Release \(same.row.number) is this report for \(request.year). Correct it in words, or prepare a revision of it."
            )
            refusal.faults = [Fault(path: "revises", code: .missing)]
            throw refusal
        }
        guard let same, same.row.number == revises.number else {
            var refusal = OfficeError(
                .releaseRefused,
                "Release \(revises.number) is not the newest of this report for \(request.year). Name that one."
            )
            refusal.faults = [Fault(path: "revises.number", code: .notAllowed)]
            throw refusal
        }
    }

    /// Refuses a revision in which a figure changes by less than the threshold: the difference would be a small count.
    static func check(
        _ tables: [PublishedTable],
        revising revision: ReleaseManifest.Revision?,
        in ledger: ReleaseLedger,
        threshold: Int
    ) throws {
        guard let revision, let old = ledger.entries.first(where: { $0.row.number == revision.number }) else { return }
        let before = old.tables.tables
        let isAlike =
            before.count == tables.count
            && zip(before, tables).allSatisfy { $0.population == $1.population && $0.dimensions == $1.dimensions }
        guard isAlike else {
            throw OfficeError(
                .releaseRefused,
                "The tables of the revision have other classes than those of release \(revision.number): the two together "
                    + "would tell more than either. Correct it in words."
            )
        }
        for (old, new) in zip(before, tables) {
            for (figure, next) in zip(old.figures, new.figures) where figure != next {
                guard let figure, let next, abs(figure - next) >= threshold else {
                    throw OfficeError(
                        .releaseRefused,
                        "A figure of \(new.population.name) would change by less than \(threshold): the difference is a "
                            + "small count. Correct release \(revision.number) in words."
                    )
                }
            }
        }
    }

    /// The bytes that draw the order in which cells are hidden; drawn once, and never leaving the bureau.
    func suppressionOrder(_ session: Session, _ supervisors: PublicKeys) async throws -> [UInt8] {
        if let paper = try await read({ try $0.papers(.order) }).first {
            return try SupervisorsPaper.open(paper, with: try session.heldKeys())
        }
        let order = Identifier.random().bytes
        let paper = try SupervisorsPaper.seal(order, as: .order, id: .random(), to: supervisors)
        try await write { store in
            guard try store.papers(.order).isEmpty else { return }
            try store.keep(paper)
        }
        return order
    }
}
