import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Sealing

extension Office {
    /// Publishes a prepared release, signed and with its number; another supervisor's act where there is one.
    ///
    /// An exact return is signed too, but is kept sealed and handed out by a supervisor. Refuses with `.forbidden` (the one
    /// who prepared it, while another supervisor could approve), `.notFound`, `.signing` (no certificate), `.releaseRefused`
    /// where something was published since it was prepared: the two were never attacked together.
    /// What is kept of an idempotency key names the release by the first half of its digest.
    package func approveRelease(
        _ id: String,
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws -> PublishedRelease? {
        let id = try Self.draftIdentifier(id)
        let draft = try await draft(id, session)
        let supervisors = directory.reading.supervisors
        guard draft.preparedBy != session.account || supervisors.filter({ $0 != session.account }).isEmpty else {
            throw OfficeError(.needsAnother, "Another supervisor approves what you prepared.")
        }
        let identity = try await signingIdentity(session)
        let (actor, moment) = (session.account, clock.now())
        if draft.recipient != nil {
            guard let keys = try writing(session).1.supervisors else { throw Self.notCertified }
            let paper = try SupervisorsPaper.seal(try draft.encoded(), as: .exactReturn, id: .random(), to: keys)
            let answer = idempotencyRow(idempotency, session, status: 200, result: paper.id, version: nil)
            try await write { store in
                try store.keep(answer)
                try Self.requireUnmoved(draft, store)
                guard try store.removePaper(id) else { throw Self.noRelease }
                try store.keep(paper)
                try store.appendLog(OfficeLog.entry(.returnApproved, by: actor, at: moment))
            }
            return nil
        }
        let settings = configuration.releases
        return try await write { store in
            let last = try Self.requireUnmoved(draft, store)
            let files = draft.files.mapValues { Array($0) }
            let manifest = ReleaseManifest(
                number: (last?.number ?? 0) + 1,
                report: draft.report,
                title: draft.title,
                publisher: settings.publisher,
                year: draft.year,
                method: draft.method,
                threshold: settings.threshold,
                width: settings.width,
                populations: draft.populations,
                published: moment.day.text,
                previous: last.map { ReleaseDigest.hex($0.digest) },
                revises: draft.revises,
                files: try ReleaseFiles.list(files)
            )
            let bytes = try manifest.encoded()
            let row = ReleaseRow(
                number: manifest.number,
                digest: try ReleaseDigest.of(bytes).bytes,
                published: moment.milliseconds,
                manifest: bytes,
                signature: try identity.sign(bytes)
            )
            guard try store.removePaper(id) else { throw Self.noRelease }
            let named = Identifier(bytes: row.digest.prefix(16))
            try store.keep(self.idempotencyRow(idempotency, session, status: 200, result: named, version: nil))
            try store.publish(row, files: files)
            try store.appendLog(OfficeLog.entry(.releasePublished, by: actor, at: moment, outcome: String(row.number)))
            return try PublishedRelease(row)
        }
    }

    /// What stood last in the ledger, if that is still what the draft was attacked with.
    @discardableResult
    private static func requireUnmoved(_ draft: ReleaseDraft, _ store: StoreReader) throws -> ReleaseRow? {
        let last = try store.releases().last
        guard last?.digest == draft.previous else {
            throw OfficeError(
                .releaseRefused,
                "Something was published since this was prepared: the two were not attacked together. Prepare it again."
            )
        }
        return last
    }
}
