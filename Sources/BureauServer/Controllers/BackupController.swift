import BureauContract
import BureauOffice
import Hummingbird

/// Copies of the running bureau.
struct BackupController {
    let office: Office

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.createBackup) { [office] exchange in
            let request = try exchange.checked(BackupRequest.self)
            let session = try exchange.signedIn()
            return try await exchange.once(
                office,
                doing: { idempotency in
                    let bytes = try await office.backup(to: request.path, session, idempotency)
                    return try exchange.json(BackupRepresentation(path: request.path, bytes: bytes))
                },
                again: { _ in
                    let bytes = try office.sizeOfBackup(at: request.path, session)
                    return try exchange.json(BackupRepresentation(path: request.path, bytes: bytes))
                }
            )
        }
    }
}
