package import BureauContract
package import CaseWorkflow

extension ServiceClient {
    /// All accounts.
    package func accounts() async throws -> [AccountRepresentation] {
        try await fetch(AccountListRepresentation.self, ServiceRequest(Routes.accountList)).items
    }

    /// One account.
    package func account(_ id: StaffID) async throws -> AccountRepresentation {
        try await fetch(AccountRepresentation.self, ServiceRequest(Routes.account, id: id.text))
    }

    /// Makes an account; its activation code is shown once.
    package func createAccount(_ request: NewAccountRequest) async throws -> InvitationRepresentation {
        try await fetch(
            InvitationRepresentation.self,
            ServiceRequest(Routes.createAccount, body: WireEncoder.bytes(of: request))
        )
    }

    /// Certifies an account whose words were compared with the person.
    package func certify(_ id: StaffID, words: [String]) async throws -> AccountRepresentation {
        try await change(id, Routes.certifyAccount, CertifyRequest(words: words))
    }

    /// Closes an account.
    package func closeAccount(_ id: StaffID) async throws -> AccountRepresentation {
        try await fetch(
            AccountRepresentation.self,
            ServiceRequest(Routes.closeAccount, id: id.text, idempotencyKey: .fresh())
        )
    }

    /// Resets an account; its new activation code is shown once.
    package func resetAccount(_ id: StaffID) async throws -> InvitationRepresentation {
        try await fetch(
            InvitationRepresentation.self,
            ServiceRequest(Routes.resetAccount, id: id.text, idempotencyKey: .fresh())
        )
    }

    /// Gives an account another role.
    package func changeRole(of id: StaffID, to role: Role) async throws -> AccountRepresentation {
        try await change(id, Routes.changeRole, RoleRequest(role: role))
    }

    /// Says whether an account needs an authenticator's code.
    package func requireSecondFactor(_ required: Bool, of id: StaffID) async throws -> AccountRepresentation {
        try await change(id, Routes.changeSecondFactor, SecondFactorRequest(required: required))
    }

    private func change(_ id: StaffID, _ route: Route, _ request: some Encodable) async throws -> AccountRepresentation
    {
        try await fetch(
            AccountRepresentation.self,
            ServiceRequest(route, id: id.text, body: WireEncoder.bytes(of: request))
        )
    }
}
