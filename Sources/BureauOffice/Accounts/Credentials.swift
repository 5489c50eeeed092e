/// What a person shows to sign in.
package struct Credentials: Sendable {
    package let name: String
    package let passphrase: String
    /// The code of the authenticator, for accounts that need one.
    package let code: String?

    package init(name: String, passphrase: String, code: String? = nil) {
        self.name = name
        self.passphrase = passphrase
        self.code = code
    }
}

/// A session that has begun, and the token that leads to it.
package struct SignIn: Sendable {
    /// Shown once, to its bearer alone.
    package let token: String
    package let session: Session
}
