import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Foundation
import Sealing
import TransparencyLog

extension Office {
    /// Publishes a prepared release, signed and with its number; another supervisor's act where there is one.
    ///
    /// An exact return is signed too, but is kept sealed and handed out by a supervisor: then there is no answer, and it
    /// stands among the returns under the same identifier. Everything is one transaction: whatever happens meanwhile, there is
    /// a whole release or none. Refuses with `.needsAnother` (the one who prepared it, while another supervisor could
    /// approve), `.notFound`, `.signing` (no certificate), `.releaseRefused` where something was published since it was
    /// prepared: the two were never attacked together.
    ///
    /// What is kept of an idempotency key names a release by the first half of its digest.
    package func approveRelease(
        _ id: String,
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws -> PublishedRelease? {
        let id = try Self.draftIdentifier(id)
        let draft = try await draft(id, session)
        let supervisors = directory.reading.supervisors
        guard draft.preparedBy != session.account || supervisors.filter({ $0 != session.account }).isEmpty else {
            throw OfficeError(
                .needsAnother,
                "Another supervisor approves what you prepared.",
                "En annan verksamhetsansvarig godkänner det som du har förberett."
            )
        }
        let identity = try await signingIdentity(session)
        guard draft.recipient == nil else {
            try await approveReturn(draft, id, identity, session, idempotency)
            return nil
        }
        let (actor, moment) = (session.account, clock.now())
        let settings = configuration.releases
        return try await write { store in
            // Of two who approve at once the second finds nothing.
            guard try store.removePaper(id) else { throw Self.noRelease }
            let last = try Self.requireUnmoved(draft, store)
            let manifest = ReleaseManifest(
                draft,
                number: (last?.number ?? 0) + 1,
                settings: settings,
                published: moment.day.text,
                approvedBy: actor,
                previous: last?.digest
            )
            let bytes = try manifest.encoded()
            let row = ReleaseRow(
                number: manifest.number,
                digest: SealedHash.of(bytes),
                published: moment.milliseconds,
                manifest: bytes,
                signature: try identity.sign(bytes)
            )
            let named = Identifier(bytes: row.digest.prefix(16))
            try store.keep(self.idempotencyRow(idempotency, session, status: 200, result: named, version: nil))
            try store.publish(row, files: draft.files.mapValues { Array($0) })
            try store.appendLog(OfficeLog.entry(.releasePublished, by: actor, at: moment, outcome: String(row.number)))
            return try PublishedRelease(row)
        }
    }

    private func approveReturn(
        _ draft: ReleaseDraft,
        _ id: Identifier,
        _ identity: SigningIdentity,
        _ session: Session,
        _ idempotency: Idempotency?
    ) async throws {
        let key = try papersKey(session)
        let (actor, moment) = (session.account, clock.now())
        let manifest = try ReleaseManifest(
            draft,
            number: 0,
            settings: configuration.releases,
            published: moment.day.text,
            approvedBy: actor,
            previous: draft.previous
        ).encoded()
        var approved = draft
        approved.files[ReleaseFiles.manifest] = Data(manifest)
        approved.files[ReleaseFiles.signature] = Data(try identity.sign(manifest))
        approved.approved = ReleaseDraft.Approval(by: actor, at: moment.milliseconds)
        let paper = try SupervisorsPaper.seal(try approved.encoded(), as: .exactReturn, id: id, by: key)
        let answer = idempotencyRow(idempotency, session, status: 200, result: id, version: nil)
        try await write { store in
            guard try store.paper(id)?.kind == .draft else { throw Self.noRelease }
            try Self.requireUnmoved(draft, store)
            try store.keep(answer)
            try store.keepCurrent(paper)
            try store.appendLog(OfficeLog.entry(.returnApproved, by: actor, at: moment, outcome: id.text))
        }
    }

    /// What stood last in the ledger, if the ledger is still what the draft was attacked with.
    @discardableResult
    private static func requireUnmoved(_ draft: ReleaseDraft, _ store: StoreReader) throws -> ReleaseRow? {
        let last = try store.releases().last
        guard last?.digest == draft.previous, try Set(store.papers(.exactReturn).map(\.id)) == draft.returns else {
            throw OfficeError(
                .releaseRefused,
                "Something was published or returned since this was prepared: the two were not attacked together. Prepare "
                    + "it again.",
                "Något har publicerats eller lämnats ut sedan det här förbereddes: de två är inte angripna tillsammans. "
                    + "Förbered det igen."
            )
        }
        return last
    }
}
