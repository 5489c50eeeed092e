package import Sealing

/// Something sealed to a generation of the supervisors' key that is no case.
package struct SupervisorsPaperRow: Hashable, Sendable {
    /// What it is.
    package enum Kind: String, CaseIterable, Sendable {
        /// A release that was prepared and waits for an approval.
        case draft
        /// An exact return that was handed out.
        case exactReturn = "return"
        /// The statistical record of a walled or erased case, under an identifier that leads to no case.
        case record
        /// The key with which the bureau signs.
        case signing
        /// The key that draws the order in which cells are hidden.
        case order
    }

    package let id: Identifier
    package let kind: Kind
    /// The generation it is sealed to.
    package let generation: Identifier
    /// Its content key, wrapped.
    package let wrap: [UInt8]
    package let content: [UInt8]

    package init(id: Identifier, kind: Kind, generation: Identifier, wrap: [UInt8], content: [UInt8]) {
        self.id = id
        self.kind = kind
        self.generation = generation
        self.wrap = wrap
        self.content = content
    }
}
