package import CaseWorkflow

/// What an administrator sends to make an account.
package struct NewAccountRequest: CheckedRequest, Equatable {
    package var name: String
    package var role: Role
    /// Whether signing in needs an authenticator's code; true where it is left out.
    package var secondFactor: Bool?

    package init(name: String, role: Role, secondFactor: Bool? = nil) {
        self.name = name
        self.role = role
        self.secondFactor = secondFactor
    }

    /// Names what is wrong with the texts and lists, each by its field.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(name, "name", limit: AccountLimits.name)
        return check.faults
    }
}

/// What a supervisor sends to certify an account: the words that the person read out.
package struct CertifyRequest: CheckedRequest, Equatable {
    package var words: [String]

    package init(words: [String]) {
        self.words = words
    }

    /// Names what is wrong with the texts and lists, each by its field.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.words(words, "words")
        return check.faults
    }
}

/// What an administrator sends to change an account's role.
package struct RoleRequest: CheckedRequest, Equatable {
    package var role: Role

    package init(role: Role) {
        self.role = role
    }

    /// Names what is wrong with the texts and lists, each by its field.
    package func faults() -> [Fault] { [] }
}

/// What an administrator sends to say whether an account needs an authenticator's code.
package struct SecondFactorRequest: CheckedRequest, Equatable {
    package var required: Bool

    package init(required: Bool) {
        self.required = required
    }

    /// Names what is wrong with the texts and lists, each by its field.
    package func faults() -> [Fault] { [] }
}
