import BureauStore
import Sealing

/// The supervisors' key in generations: made, sealed once per supervisor, opened.
enum Generations {
    /// Opens the private half of a generation as it is sealed to a supervisor.
    static func open(
        _ row: GenerationWrapRow,
        account: Identifier,
        with keys: [Identifier: PrivateKeys]
    ) throws -> PrivateKeys {
        for (identifier, own) in keys {
            let binding = Self.binding(row.generation, account: account, key: identifier)
            guard let secret = try? own.unwrap(secret: row.wrap, bound: binding) else { continue }
            return try PrivateKeys(encoded: secret)
        }
        throw Vault.tampered(
            "Generation \(row.generation) of the supervisors' key does not open as it is sealed to you."
        )
    }

    /// Seals the private half of a generation to a supervisor's keys.
    static func seal(
        _ generation: PrivateKeys,
        number: Int,
        to keys: PublicKeys,
        account: Identifier
    ) throws -> GenerationWrapRow {
        let binding = Self.binding(number, account: account, key: keys.identifier)
        return GenerationWrapRow(
            generation: number,
            account: account,
            wrap: try keys.wrap(secret: generation.encoded, bound: binding)
        )
    }

    /// The row of a generation, named among the holders of a case by the identifier of its keys.
    static func row(_ certificate: GenerationCertificate) -> GenerationRow {
        GenerationRow(
            number: Int(certificate.generation),
            id: certificate.keys.identifier,
            publicKeys: certificate.keys.encoded,
            certificate: certificate.encoded,
            began: certificate.issued
        )
    }

    private static func binding(_ number: Int, account: Identifier, key: Identifier) -> Binding {
        Binding(.supervisorsPrivateKeys, row: account, sequence: UInt64(number), holder: key)
    }
}
