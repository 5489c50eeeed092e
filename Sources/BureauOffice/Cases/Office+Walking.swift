import BureauStore
import CaseWorkflow
import Sealing

extension Office {
    /// Goes through every case that a person holds a key to, newest first.
    ///
    /// Between two pages of the store it sees what was written meanwhile. Ends with the task and with what `visit` throws.
    func forEachHeldCase(of session: Session, _ visit: (CaseHeadRow) async throws -> Void) async throws {
        let limit = 200
        var before: Int?
        repeat {
            let holders = Array(try session.heldKeys().opening.keys)
            let cursor = before
            let page = try await read { try $0.casesHeld(by: holders, before: cursor, limit: limit) }
            for head in page {
                try Task.checkCancellation()
                try await visit(head)
            }
            before = page.count == limit ? page.last?.place : nil
        } while before != nil
    }

    /// Whether a case is sealed to exactly the keys of those who hold it.
    ///
    /// A case that nobody with certified keys would hold is left as it is, and counts as right.
    func isSealedRightly(_ opened: Vault.OpenedCase, _ holderKeys: HolderKeys) async throws -> Bool {
        let caseID = opened.caseID
        let wanted = Set(holderKeys.keys(for: opened.file.holders).keys)
        if wanted.isEmpty { return true }
        return wanted == Set(try await read { try $0.wraps(caseID).map(\.holder) })
    }
}
