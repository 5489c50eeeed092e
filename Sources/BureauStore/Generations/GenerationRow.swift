package import Sealing

/// A generation of the supervisors' key: its public half and the certificate of the generation before.
package struct GenerationRow: Sendable, Equatable {
    /// From 1.
    package let number: Int
    /// Names the generation among the holders of a case.
    package let id: Identifier
    package let publicKeys: [UInt8]
    package let certificate: [UInt8]
    /// Milliseconds since 1970.
    package let began: Int64

    package init(number: Int, id: Identifier, publicKeys: [UInt8], certificate: [UInt8], began: Int64) {
        self.number = number
        self.id = id
        self.publicKeys = publicKeys
        self.certificate = certificate
        self.began = began
    }
}

/// The private half of a generation, sealed to one supervisor.
package struct GenerationWrapRow: Sendable, Equatable {
    package let generation: Int
    package let account: Identifier
    package let wrap: [UInt8]

    package init(generation: Int, account: Identifier, wrap: [UInt8]) {
        self.generation = generation
        self.account = account
        self.wrap = wrap
    }
}
