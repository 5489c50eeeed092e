import Sealing

/// The supervisors' verification keys that a person believes: from the one confirmed in words, forward by certificates.
///
/// A certificate of an account counts only where the newest of them has signed it, whatever the file says: who left the
/// supervisors may still know an older one, and each generation signs anew what holds (`Succession`). Within a
/// generation nothing is taken back by signatures: an account's keys from before a reset, or a caseworker's who left,
/// are kept out by the log, which binds every row, until the next generation begins. And a person believes what follows
/// from the generation of their last sign-in: with the key of that one and the daemon key another successor can be put
/// in the file; everybody who has seen the true one is told at their next sign-in.
struct TrustedGenerations: Sendable {
    /// Public keys by generation; earlier generations than the confirmed one are believed through their successor.
    private let keys: [Int: PublicKeys]
    /// The newest generation.
    let newest: SupervisorsKey
    /// Remembers what was verified, for as long as these keys are believed.
    private let verified = VerifiedCertificates()

    /// Follows the certificates from `confirmed`.
    ///
    /// Refuses with `.tampered` where they lead back or nowhere.
    init(confirmed: SupervisorsKey, certificates: [GenerationCertificate]) throws {
        let ordered = certificates.sorted { $0.generation < $1.generation }
        do {
            newest = try confirmed.following(ordered)
            var keys = [Int(confirmed.generation): confirmed.keys]
            // Backwards: a generation is believed when its successor's certificate, already believed, names it as signer.
            for (earlier, later) in zip(ordered, ordered.dropFirst()).reversed()
            where later.generation <= confirmed.generation && keys[Int(later.generation)] == later.keys {
                try later.verify(after: earlier.generation, before: earlier.keys)
                keys[Int(earlier.generation)] = earlier.keys
            }
            for certificate in ordered where certificate.generation > confirmed.generation {
                keys[Int(certificate.generation)] = certificate.keys
            }
            self.keys = keys
        } catch {
            throw Vault.tampered(
                "The supervisors' key in the file is not the one you confirmed, or an older one.",
                error
            )
        }
    }

    subscript(generation: Int) -> PublicKeys? { keys[generation] }

    /// The same belief, brought forward to the generations that there are now.
    ///
    /// Refuses with `.tampered` where the certificates lead back or nowhere.
    func following(_ certificates: [GenerationCertificate]) throws -> TrustedGenerations {
        if certificates.map(\.generation).max() == newest.generation { return self }
        return try TrustedGenerations(confirmed: newest, certificates: certificates)
    }

    /// Whether `certificate` is by the newest generation, for exactly this account, role and keys.
    func certifies(_ certificate: Certificate, account: Identifier, roles: String, keys: PublicKeys) -> Bool {
        let claim = VerifiedCertificates.Claim(certificate, account: account, roles: roles, keys: keys)
        if verified.contains(claim) { return true }
        let outcome: Void? = try? certificate.verify(
            account: account,
            role: roles,
            keys: keys,
            signer: newest.keys,
            generation: newest.generation
        )
        guard outcome != nil else { return false }
        verified.insert(claim)
        return true
    }
}
