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
            let idempotency = try exchange.idempotency(session)
            if try await office.replayedThing(idempotency, session) != nil {
                let bytes = try office.sizeOfBackup(at: request.path, session)
                return exchange.replayed(try exchange.json(BackupRepresentation(path: request.path, bytes: bytes)))
            }
            let bytes = try await office.backup(to: request.path, session)
            try await office.remember(idempotency, status: exchange.route.success, thing: nil, session)
            return try exchange.json(BackupRepresentation(path: request.path, bytes: bytes))
        }
    }
}
