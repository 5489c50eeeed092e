package import BureauContract

extension ServiceClient {
    /// Has the daemon write a consistent copy to a new file on its machine; for administrators.
    package func backup(to path: String) async throws -> BackupRepresentation {
        try await fetch(
            BackupRepresentation.self,
            ServiceRequest(
                Routes.createBackup,
                body: WireEncoder.bytes(of: BackupRequest(path: path)),
                idempotencyKey: .fresh()
            )
        )
    }
}
