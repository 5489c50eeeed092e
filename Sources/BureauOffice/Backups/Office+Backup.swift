import BureauStore
import CaseWorkflow
import Foundation
import Sealing
import TransparencyLog

extension Office {
    /// Copies the running bureau, as it is at one moment, to a new file on the daemon's machine; an administrator's act.
    ///
    /// The copy holds sealed rows and neither the daemon key nor an image of a desk. Answers its size in bytes. Refuses with
    /// `.forbidden`, and with `.invalid` a path that is not absolute, is taken, or cannot be written.
    package func backup(to path: String, _ session: Session, _ idempotency: Idempotency? = nil) async throws -> Int {
        try requireAdministrator(session)
        guard path.hasPrefix("/"), !path.hasSuffix("/"), !path.utf8.contains(0) else {
            throw OfficeError.invalid([.init(path: "path", code: .malformed)])
        }
        do {
            try await store.backup(to: path)
        } catch let error as StoreError where error.code == .alreadyExists {
            throw OfficeError.invalid([.init(path: "path", code: .duplicate)])
        } catch let error as StoreError where error.code == .permissions || error.code == .inputOutput {
            throw OfficeError.invalid([.init(path: "path", code: .notAllowed)])
        } catch {
            throw OfficeError.from(error)
        }
        let moment = clock.now()
        let actor = session.account
        let answer = idempotencyRow(idempotency, session, status: 201, result: nil, version: nil)
        try await write { store in
            try store.keep(answer)
            try store.appendLog(OfficeLog.entry(.backupTaken, by: actor, at: moment))
        }
        return try sizeOfBackup(at: path, session)
    }

    /// The size of a copy in bytes; zero where it was moved away since.
    package func sizeOfBackup(at path: String, _ session: Session) throws -> Int {
        try requireAdministrator(session)
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }
}
