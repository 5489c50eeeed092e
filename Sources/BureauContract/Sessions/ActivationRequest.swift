package import CaseWorkflow

/// What the holder of an activation code sends to choose a passphrase and make keys.
package struct ActivationRequest: CheckedRequest, Equatable {
    package var name: String
    /// The activation code.
    package var code: String
    package var passphrase: String
    /// The words of the supervisors' key, as the person heard them from a supervisor; empty for roles without cases.
    package var supervisorsWords: [String]

    package init(name: String, code: String, passphrase: String, supervisorsWords: [String]) {
        self.name = name
        self.code = code
        self.passphrase = passphrase
        self.supervisorsWords = supervisorsWords
    }

    /// Names what is wrong with the texts and lists, each by its field.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(name, "name", limit: AccountLimits.name)
        check.text(code, "code", limit: AccountLimits.code)
        check.text(passphrase, "passphrase", limit: AccountLimits.passphrase)
        check.words(supervisorsWords, "supervisorsWords", mayBeEmpty: true)
        return check.faults
    }
}

/// What activation answers, shown once.
package struct ActivatedRepresentation: Codable, Sendable, Equatable {
    /// The words of the new keys, to be read to a supervisor, who certifies them.
    package let fingerprint: [String]
    /// For the authenticator, where the account needs one.
    package let totpURI: String?
    package let totpSecret: String?

    package init(fingerprint: [String], totpURI: String?, totpSecret: String?) {
        self.fingerprint = fingerprint
        self.totpURI = totpURI
        self.totpSecret = totpSecret
    }
}
