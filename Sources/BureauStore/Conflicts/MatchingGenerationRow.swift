package import Sealing

/// A generation of the matching key: its name, and who says that it is the bureau's.
package struct MatchingGenerationRow: Sendable, Equatable {
    /// From 1.
    package let number: Int
    /// Names the key.
    package let key: Identifier
    /// The generation of the supervisors' key that signed it.
    package var signer: Int
    package var signature: [UInt8]
    /// The key of the generation before, sealed under this one; nil where the chain begins here.
    package let link: [UInt8]?
    /// Milliseconds since 1970.
    package let began: Int64

    package init(number: Int, key: Identifier, signer: Int, signature: [UInt8], link: [UInt8]?, began: Int64) {
        self.number = number
        self.key = key
        self.signer = signer
        self.signature = signature
        self.link = link
        self.began = began
    }
}

/// The newest matching key, sealed to one person's key.
package struct MatchingWrapRow: Sendable, Equatable {
    package let holder: Identifier
    package let wrap: [UInt8]

    package init(holder: Identifier, wrap: [UInt8]) {
        self.holder = holder
        self.wrap = wrap
    }
}

/// The tokens of a case or a tie, sealed; its identifier tells nobody which.
package struct MatchingTokensRow: Sendable, Equatable {
    package let id: Identifier
    package let content: [UInt8]

    package init(id: Identifier, content: [UInt8]) {
        self.id = id
        self.content = content
    }
}

/// Something sealed to one key that lies beside copies of it for others: a tie, a question about a conflict.
package struct SealedCopyRow: Sendable, Equatable {
    /// The same for every copy.
    package let id: Identifier
    package let holder: Identifier
    /// The key of the content, sealed to the holder.
    package let wrap: [UInt8]
    package let content: [UInt8]

    package init(id: Identifier, holder: Identifier, wrap: [UInt8], content: [UInt8]) {
        self.id = id
        self.holder = holder
        self.wrap = wrap
        self.content = content
    }
}
