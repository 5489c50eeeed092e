package import BureauContract
package import CaseWorkflow

extension ServiceClient {
    /// A case, as whoever is signed in may see it.
    package func readCase(_ id: CaseID) async throws -> CaseRepresentation {
        try await fetch(CaseRepresentation.self, ServiceRequest(Routes.readCase, id: id.text))
    }

    /// What happened in a case, without contents.
    package func history(of id: CaseID) async throws -> HistoryRepresentation {
        try await fetch(HistoryRepresentation.self, ServiceRequest(Routes.caseHistory, id: id.text))
    }

    /// Registers a case.
    package func register(_ register: Register, key: IdempotencyKey = .fresh()) async throws -> CaseRepresentation {
        try await fetch(
            CaseRepresentation.self,
            ServiceRequest(Routes.registerCase, body: WireEncoder.bytes(of: register), idempotencyKey: key)
        )
    }

    /// Gives a command to a case that stands at `version`.
    package func perform(
        _ command: Command,
        on id: CaseID,
        at version: Int,
        key: IdempotencyKey = .fresh()
    ) async throws -> CaseRepresentation {
        try await perform(
            command.kind,
            body: Self.body(of: command.payload),
            on: id,
            at: version,
            key: key
        )
    }

    /// Gives a command whose payload is JSON already.
    package func perform(
        _ kind: CommandKind,
        body: [UInt8],
        on id: CaseID,
        at version: Int,
        key: IdempotencyKey = .fresh()
    ) async throws -> CaseRepresentation {
        try await fetch(
            CaseRepresentation.self,
            ServiceRequest(
                Routes.command(kind),
                id: id.text,
                body: body,
                ifMatch: EntityTag(version: version, role: "any", language: language).description,
                idempotencyKey: key
            )
        )
    }

    /// Erases a case that stands at `version` for good; the number must be its own.
    package func eraseCase(_ id: CaseID, number: CaseNumber, at version: Int) async throws {
        _ = try await send(
            ServiceRequest(
                Routes.eraseCase,
                id: id.text,
                body: WireEncoder.bytes(of: EraseCaseRequest(number: number)),
                ifMatch: EntityTag(version: version, role: "any", language: language).description
            )
        )
    }

    /// The JSON text of a payload.
    package static func body(of payload: any CommandPayload) throws -> [UInt8] {
        try WireEncoder.bytes(of: payload)
    }
}
