package import DiscriminationLaw
import Sealing

/// Where somebody's reminders are sent, and in which language.
package struct MailAddress: Sendable, Equatable {
    package static let longest = 254

    package let address: String
    package let language: Language

    /// Takes an address of printable ASCII with one `@` and nothing that ends a header, begins another address or has to be
    /// quoted; refuses anything else, and a longer one.
    package init?(_ address: String, language: Language) {
        let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~.".utf8)
        guard address.utf8.count <= Self.longest, parts.count == 2,
            parts.allSatisfy({ part in
                !part.isEmpty && part.allSatisfy(allowed.contains) && part.first != UInt8(ascii: ".")
                    && part.last != UInt8(ascii: ".") && part.first != UInt8(ascii: "-")
            })
        else { return nil }
        self.address = address
        self.language = language
    }

    /// The sealed address of an account.
    func sealed(of account: Identifier, under key: ContentKey) throws -> [UInt8] {
        var writer = FieldWriter()
        writer.write(address)
        writer.write(language.rawValue)
        return try key.seal(writer.bytes, bound: Self.binding(account))
    }

    /// Opens the sealed address of an account.
    init(opening sealed: [UInt8], of account: Identifier, under key: ContentKey) throws {
        var reader = FieldReader(try key.open(sealed, bound: Self.binding(account)))
        let (address, language) = (try reader.text(), try reader.text())
        try reader.finish()
        guard let language = Language(rawValue: language), let opened = MailAddress(address, language: language) else {
            throw Vault.tampered("A mail address cannot be read.")
        }
        self = opened
    }

    private static func binding(_ account: Identifier) -> Binding { Binding(.mailAddress, row: account) }
}
