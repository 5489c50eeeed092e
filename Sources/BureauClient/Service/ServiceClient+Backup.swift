import BureauContract

/// A copy of the bureau that the daemon wrote.
package struct BackupAnswer: Codable, Sendable, Equatable {
    package let path: String
    package let bytes: Int
}

extension ServiceClient {
    /// Has the daemon write a consistent copy to a new file on its machine; for administrators.
    package func backup(to path: String) async throws -> BackupAnswer {
        try await fetch(
            BackupAnswer.self,
            ServiceRequest(
                method: "POST",
                path: "/v1/backups",
                body: WireEncoder.bytes(of: ["path": path]),
                idempotencyKey: .fresh()
            )
        )
    }
}
