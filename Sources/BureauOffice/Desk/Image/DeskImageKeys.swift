package import Sealing

/// What an image needs of its owner's keys: to seal to them, to open with them, and to sign, so that nobody who merely
/// knows the public key can make an image.
package struct DeskImageKeys: Sendable {
    package let ownerPublic: PublicKeys
    package let open: @Sendable (_ wrap: [UInt8], _ binding: Binding) throws -> ContentKey
    package let sign: @Sendable (_ message: [UInt8]) throws -> [UInt8]

    package init(
        ownerPublic: PublicKeys,
        open: @escaping @Sendable (_ wrap: [UInt8], _ binding: Binding) throws -> ContentKey,
        sign: @escaping @Sendable (_ message: [UInt8]) throws -> [UInt8]
    ) {
        self.ownerPublic = ownerPublic
        self.open = open
        self.sign = sign
    }

    /// The keys of a person who is signed in.
    package init(_ keys: PrivateKeys) {
        self.init(
            ownerPublic: keys.publicKeys,
            open: { try keys.unwrap($0, bound: $1) },
            sign: { try keys.sign($0) }
        )
    }
}
