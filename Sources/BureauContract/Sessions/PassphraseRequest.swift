package import CaseWorkflow

/// What a person sends to change their passphrase.
package struct PassphraseRequest: CheckedRequest, Equatable {
    package var old: String
    package var new: String
    /// Whether somebody else may have seen the old one: then the keys are replaced too.
    package var oldWasSeen: Bool

    package init(old: String, new: String, oldWasSeen: Bool) {
        self.old = old
        self.new = new
        self.oldWasSeen = oldWasSeen
    }

    /// Names what is wrong with the texts and lists, each by its field.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(old, "old", limit: AccountLimits.passphrase)
        check.text(new, "new", limit: AccountLimits.passphrase)
        return check.faults
    }
}

/// What a person sends to get a new authenticator secret: their passphrase, so that an open session is not enough.
package struct EnrolmentRequest: CheckedRequest, Equatable {
    package var passphrase: String

    package init(passphrase: String) {
        self.passphrase = passphrase
    }

    /// Names what is wrong with the texts and lists, each by its field.
    package func faults() -> [Fault] {
        var check = TextCheck()
        check.text(passphrase, "passphrase", limit: AccountLimits.passphrase)
        return check.faults
    }
}
