/// The limits on what is sent about accounts; the OpenAPI document quotes them.
package enum AccountLimits {
    package static let name = 64
    package static let passphrase = 1_000
    package static let code = 64
    package static let words = 32
    package static let word = 64
}
