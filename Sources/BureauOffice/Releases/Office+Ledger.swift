import BureauStore
import CaseWorkflow
import Disclosure
import Foundation
import Sealing

extension Office {
    /// Everything that was published, and the exact returns that count as if they were.
    func ledger(_ session: Session) async throws -> ReleaseLedger {
        let key = try papersKey(session)
        return try await read { store in
            var returns: [ReleaseLedger.Return] = []
            for paper in try store.papers(.exactReturn) {
                let draft = try ReleaseDraft(encoded: try SupervisorsPaper.open(paper, with: key))
                guard let content = draft.files[ReleaseFiles.tables] else {
                    throw Vault.tampered("An exact return has no tables.")
                }
                let tables = draft.isSecret ? nil : try ReleaseLedger.tables(Array(content))
                returns.append(
                    ReleaseLedger.Return(
                        id: paper.id,
                        tables: tables,
                        years: min(draft.firstYear, draft.year)...draft.year,
                        prepared: draft.preparedAt
                    )
                )
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
                "Release \(same.row.number) is this report for \(request.year). Correct it in words, or prepare a revision of it.",
                "Utgåva \(same.row.number) är den här rapporten för \(request.year). Rätta den i ord, eller förbered en rättelse."
            )
            refusal.faults = [Fault(path: "revises", code: .missing)]
            throw refusal
        }
        guard let same, same.row.number == revises.number else {
            var refusal = OfficeError(
                .releaseRefused,
                "Release \(revises.number) is not the newest of this report for \(request.year). Name that one.",
                "Utgåva \(revises.number) är inte den nyaste av rapporten för \(request.year). Ange den."
            )
            refusal.faults = [Fault(path: "revises.number", code: .mismatch)]
            throw refusal
        }
    }

    /// Refuses a revision in which a figure changes by less than the threshold, from any release that it comes after: the
    /// difference would be a small count.
    ///
    /// Of a correction in words none may change.
    static func check(
        _ tables: [PublishedTable],
        revising revision: ReleaseManifest.Revision?,
        in ledger: ReleaseLedger,
        threshold: Int
    ) throws {
        for old in ledger.chain(endingIn: revision?.number) {
            let number = old.row.number
            let before = old.tables.tables
            if revision?.isInWords == true, number == revision?.number, before != tables {
                throw OfficeError(
                    .releaseRefused,
                    "The figures of release \(number) cannot be made again as they were: the definition of the report, the "
                        + "threshold or what is published beside it is another now. Take the definition back for this, or "
                        + "tell the readers by another way.",
                    "Talen i utgåva \(number) kan inte göras om som de var: rapportens definition, tröskeln eller det som är "
                        + "publicerat bredvid är ett annat nu. Återställ definitionen för detta, eller tala om det för läsarna "
                        + "på annat sätt."
                )
            }
            let isAlike =
                before.count == tables.count
                && zip(before, tables).allSatisfy { $0.population == $1.population && $0.dimensions == $1.dimensions }
            guard isAlike else {
                throw OfficeError(
                    .releaseRefused,
                    "The tables of the revision have other classes than those of release \(number): the two together "
                        + "would tell more than either. Correct it in words.",
                    "Rättelsens tabeller har andra klasser än de i utgåva \(number): tillsammans skulle de säga mer än var för "
                        + "sig. Rätta i ord."
                )
            }
            for (old, new) in zip(before, tables) {
                for (figure, next) in zip(old.figures, new.figures) where figure != next {
                    guard let figure, let next, abs(figure - next) >= threshold else {
                        throw OfficeError(
                            .releaseRefused,
                            "A figure of \(new.population.name) would change by less than \(threshold): the difference "
                                + "is a small count. Correct release \(number) in words (revises.inWords, --in-words).",
                            "Ett tal för \(new.population.name) skulle ändras med mindre än \(threshold): skillnaden är ett "
                                + "litet antal. Rätta utgåva \(number) i ord (revises.inWords, --in-words)."
                        )
                    }
                }
            }
        }
    }

    /// The bytes that draw the order in which cells are hidden; drawn once, and never leaving the bureau.
    func suppressionOrder(_ session: Session) async throws -> [UInt8] {
        let key = try papersKey(session)
        let drawn = Identifier.random().bytes
        let paper = try SupervisorsPaper.seal(drawn, as: .order, id: .random(), by: key)
        if let kept = try await read({ try $0.papers(.order) }).first {
            return try SupervisorsPaper.open(kept, with: key)
        }
        return try await write { store in
            // Two may have drawn at once.
            if let kept = try store.papers(.order).first { return try SupervisorsPaper.open(kept, with: key) }
            try store.keepCurrent(paper)
            return drawn
        }
    }
}
