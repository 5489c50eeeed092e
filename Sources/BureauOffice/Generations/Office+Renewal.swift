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
            var before: Int?
            repeat {
                let holders = Array(try session.heldKeys().opening.keys)
                let cursor = before
                let page = try await read { try $0.casesHeld(by: holders, before: cursor, limit: 200) }
                for head in page {
                    try Task.checkCancellation()
                    if try await renew(head.id, session, closedToo: false) == .postponed { closed.append(head.id) }
                }
                before = page.count == 200 ? page.last?.place : nil
            } while before != nil
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
        let wanted = Set(holderKeys.keys(for: opened.file.holders).keys)
        let present = Set(try await read { try $0.wraps(caseID).map(\.holder) })
        if wanted == present || wanted.isEmpty { return .right }
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

    /// How many of the cases that a person holds are not sealed to exactly those who hold them.
    func countDue(_ session: Session) async throws -> Int {
        let (_, holderKeys) = try writing(session)
        let holders = Array(try session.heldKeys().opening.keys)
        var due = 0
        var before: Int?
        repeat {
            let cursor = before
            let page = try await read { try $0.casesHeld(by: holders, before: cursor, limit: 200) }
            for head in page {
                let opened = try await openCase(head.id, session, keeping: false)
                let wanted = Set(holderKeys.keys(for: opened.file.holders).keys)
                let present = Set(try await read { try $0.wraps(head.id).map(\.holder) })
                if wanted != present { due += 1 }
            }
            before = page.count == 200 ? page.last?.place : nil
        } while before != nil
        return due
    }
}
