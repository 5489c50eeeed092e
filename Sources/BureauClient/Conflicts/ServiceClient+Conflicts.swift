package import BureauContract
package import CaseWorkflow

extension ServiceClient {
    /// The questions about conflicts that whoever is signed in is asked.
    package func conflicts() async throws -> [ConflictRepresentation] {
        try await fetch(ConflictsRepresentation.self, ServiceRequest(Routes.conflicts)).items
    }

    /// Answers a question about a conflict.
    package func answer(_ id: ConflictID, _ answer: ConflictAnswerRequest) async throws -> ConflictRepresentation {
        try await fetch(
            ConflictRepresentation.self,
            ServiceRequest(
                Routes.answerConflict,
                id: id.text,
                body: WireEncoder.bytes(of: answer),
                idempotencyKey: .fresh()
            )
        )
    }

    /// The declared ties: one's own, for supervisors everybody's.
    package func ties() async throws -> [TieRepresentation] {
        try await fetch(TiesRepresentation.self, ServiceRequest(Routes.ties)).items
    }

    /// Declares a tie.
    package func declare(_ tie: Tie) async throws -> TieRepresentation {
        try await fetch(
            TieRepresentation.self,
            ServiceRequest(Routes.declareTie, body: WireEncoder.bytes(of: tie), idempotencyKey: .fresh())
        )
    }

    /// Takes a tie back.
    package func withdraw(_ id: TieID) async throws {
        _ = try await send(ServiceRequest(Routes.withdrawTie, id: id.text))
    }
}
