import BureauStore
import CaseWorkflow
import Logging
import Sealing

extension Office {
    /// Seals the cases that a person holds to exactly those who hold them: open cases first, then closed ones.
    ///
    /// Can be broken off at any time and goes on where it is asked again: a case that is right is left alone.
    func renewKeys(_ session: Session) async {
        var closed: [Identifier] = []
        do {
            guard session.certified else { return }
            try await forEachHeldCase(of: session) { head in
                if try await renew(head.id, session, closedToo: false) == .postponed { closed.append(head.id) }
            }
            for caseID in closed { _ = try await renew(caseID, session, closedToo: true) }
        } catch {
            noteUpkeepLeftOff(because: error)
        }
    }

    private enum Renewal {
        case right, renewed, postponed
    }

    private func renew(_ caseID: Identifier, _ session: Session, closedToo: Bool) async throws -> Renewal {
        let (_, holderKeys) = try writing(session)
        let opened: Vault.OpenedCase
        do {
            opened = try await openCase(caseID, session, keeping: false)
        } catch let error as OfficeError where error.code == .notFound {
            return .right
        }
        try await keepMatchingRow(of: opened, session)
        try await letRecordOut(of: opened, session)
        if try await isSealedRightly(opened, holderKeys) { return .right }
        if opened.file.phase == .closed, !closedToo { return .postponed }
        do {
            _ = try await perform(
                .renewKeys(RenewKeys()),
                on: try CaseID(caseID),
                expecting: opened.file.version,
                session,
                nil
            )
        } catch let error as OfficeError where error.code == .versionMoved || error.code == .notFound {
            // Somebody wrote to the case meanwhile, and gave it the right keys in doing so.
        }
        return .renewed
    }
}
