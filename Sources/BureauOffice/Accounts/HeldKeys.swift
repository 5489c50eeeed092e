import Sealing

/// The private keys that a signed-in person has opened: their own, and each generation of the supervisors' key they hold.
///
/// They live in a session's memory only. A key is known by the identifier of its public half.
struct HeldKeys: Sendable {
    /// The person's own keys by identifier: the current one and those it replaced.
    let own: [Identifier: PrivateKeys]
    /// The identifier of the person's current key.
    let current: Identifier
    /// The supervisors' keys by generation; empty for whoever is no supervisor.
    var generations: [Int: PrivateKeys] {
        didSet { opening = Self.opening(own, generations) }
    }
    /// The supervisors' verification keys that the person believes; nil for whoever never touches a case.
    var trusted: TrustedGenerations?
    /// Every key that was ever certified, for checking signatures.
    var signers: KnownSigners?
    /// Every key that may open a wrap, by its identifier.
    private(set) var opening: [Identifier: PrivateKeys]

    init(own: [Identifier: PrivateKeys], current: Identifier, generations: [Int: PrivateKeys]) {
        self.own = own
        self.current = current
        self.generations = generations
        opening = Self.opening(own, generations)
    }

    /// The key to sign with.
    var signing: PrivateKeys? { own[current] }

    /// The newest generation of the supervisors' key, with its number.
    var newestGeneration: (number: Int, keys: PrivateKeys)? {
        generations.max { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func opening(
        _ own: [Identifier: PrivateKeys],
        _ generations: [Int: PrivateKeys]
    ) -> [Identifier: PrivateKeys] {
        generations.values.reduce(into: own) { $0[$1.publicKeys.identifier] = $1 }
    }
}
