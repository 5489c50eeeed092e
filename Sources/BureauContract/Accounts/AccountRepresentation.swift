package import CaseWorkflow

/// An account as administrators and supervisors see it.
package struct AccountRepresentation: Codable, Sendable, Equatable {
    package let id: StaffID
    package let name: String
    package let role: Role
    /// `invited`, `active` or `closed`.
    package let state: String
    package let certified: Bool
    /// The words of its keys; nothing before activation.
    package let fingerprint: [String]?
    package let secondFactor: Bool
    package let holdsSupervisorsKey: Bool
    /// Until when a reset can be taken back; nothing where there was none.
    package let setAsideUntil: String?

    package init(
        id: StaffID,
        name: String,
        role: Role,
        state: String,
        certified: Bool,
        fingerprint: [String]?,
        secondFactor: Bool,
        holdsSupervisorsKey: Bool,
        setAsideUntil: Int64?
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.state = state
        self.certified = certified
        self.fingerprint = fingerprint
        self.secondFactor = secondFactor
        self.holdsSupervisorsKey = holdsSupervisorsKey
        self.setAsideUntil = setAsideUntil.map { Timestamp.text(milliseconds: $0) }
    }
}

/// All accounts, in the order of their names.
package struct AccountListRepresentation: Codable, Sendable, Equatable {
    package let items: [AccountRepresentation]

    package init(items: [AccountRepresentation]) {
        self.items = items
    }
}

/// An account with its new activation code, shown once.
package struct InvitationRepresentation: Codable, Sendable, Equatable {
    package let account: AccountRepresentation
    /// Nothing in an answer that was repeated by its idempotency key.
    package let activationCode: String?

    package init(account: AccountRepresentation, activationCode: String?) {
        self.account = account
        self.activationCode = activationCode
    }
}
