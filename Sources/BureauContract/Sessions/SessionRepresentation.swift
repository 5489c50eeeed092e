package import CaseWorkflow

/// Who is signed in.
package struct SessionRepresentation: Codable, Sendable, Equatable {
    package let person: StaffID
    package let name: String
    package let role: Role
    /// All in which the person acts: a supervisor is a caseworker too.
    package let roles: [Role]
    /// Whether a supervisor has certified the account's keys; before that it holds no case.
    package let certified: Bool
    /// What the person must know now.
    package let notices: [NoticeRepresentation]

    package init(
        person: StaffID,
        name: String,
        role: Role,
        roles: Set<Role>,
        certified: Bool,
        notices: [NoticeRepresentation] = []
    ) {
        self.person = person
        self.name = name
        self.role = role
        self.roles = Role.allCases.filter(roles.contains)
        self.certified = certified
        self.notices = notices
    }
}

/// A session that has begun.
package struct SignInRepresentation: Codable, Sendable, Equatable {
    /// To be sent as `Authorization: Bearer …`; shown once.
    package let token: String
    package let session: SessionRepresentation

    package init(token: String, session: SessionRepresentation) {
        self.token = token
        self.session = session
    }
}

/// The words of the supervisors' key.
package struct FingerprintRepresentation: Codable, Sendable, Equatable {
    package let words: [String]
    package let generation: Int

    package init(words: [String], generation: Int) {
        self.words = words
        self.generation = generation
    }
}

/// The secret for an authenticator, shown once.
package struct SecondFactorRepresentation: Codable, Sendable, Equatable {
    /// In base32, for typing.
    package let secret: String
    /// For a QR code.
    package let uri: String

    package init(secret: String, uri: String) {
        self.secret = secret
        self.uri = uri
    }
}
