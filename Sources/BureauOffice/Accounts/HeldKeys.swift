import Sealing

/// The private keys that a signed-in person has opened: their own, and each generation of the supervisors' key they hold.
///
/// They live in a session's memory only. A key is known by the first sixteen bytes of its public half's fingerprint.
struct HeldKeys: Sendable {
    /// The person's own keys by identifier: the current one and those it replaced.
    var own: [Identifier: PrivateKeys]
    /// The identifier of the person's current key.
    var current: Identifier
    /// The supervisors' keys by generation; empty for whoever is no supervisor.
    var generations: [Int: PrivateKeys]

    /// The key to sign with.
    var signing: PrivateKeys? { own[current] }

    /// The newest generation of the supervisors' key, with its number.
    var newestGeneration: (number: Int, keys: PrivateKeys)? {
        generations.max { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Every key that may open a wrap, by its identifier.
    var opening: [Identifier: PrivateKeys] {
        generations.values.reduce(into: own) { $0[$1.publicKeys.identifier] = $1 }
    }
}
