package import CaseWorkflow

/// What a person sends to sign in.
package struct SignInRequest: CheckedRequest, Equatable {
    package var name: String
    package var passphrase: String
    /// The authenticator's code, for accounts that need one.
    package var code: String?

    package init(name: String, passphrase: String, code: String? = nil) {
        self.name = name
        self.passphrase = passphrase
        self.code = code
    }

    /// Names what is wrong with the texts and lists, each by its field.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(name, "name", limit: AccountLimits.name)
        check.text(passphrase, "passphrase", limit: AccountLimits.passphrase)
        check.optional(code, "code", limit: AccountLimits.code)
        return check.faults
    }
}

/// What a person sends to take a reset back: the passphrase from before it.
package typealias TakeBackRequest = SignInRequest
