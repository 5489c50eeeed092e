import BureauStore
package import CaseWorkflow
import Sealing
import TransparencyLog

extension Office {
    /// Certifies an account's keys, once a supervisor has compared their words with the person; a supervisor's act.
    ///
    /// From now on cases are sealed to these keys. A new supervisor is given every generation of the supervisors' key.
    /// Refuses with `.forbidden`, `.notFound`, `.accountState` (not active, or a role without cases), `.wordsDiffer` and, for a
    /// supervisor without the newest generation, `.notCertified`.
    package func certify(_ id: StaffID, words: [String], _ session: Session, _ idempotency: Idempotency? = nil)
        async throws -> AccountSummary
    {
        try requireSupervisor(session)
        let held = try session.heldKeys()
        guard let (generation, supervisors) = held.newestGeneration,
            held.trusted.map({ Int($0.newest.generation) }) == generation
        else { throw Self.lacksNewestGeneration }
        let account = try id.account
        let moment = clock.now()
        let summary = try await change(
            account,
            by: session.account,
            kind: .accountCertified,
            at: moment,
            keeping: idempotencyRow(idempotency, session, status: 200, result: account, version: nil)
        ) {
            row,
            store in
            // The next generation may have begun since.
            guard try store.generations().last?.number == generation else { throw Self.lacksNewestGeneration }
            guard row.state == .active, let encoded = row.publicKeys,
                let role = Role(rawValue: row.roles), role == .caseworker || role == .supervisor
            else {
                throw OfficeError(.accountState, "Only an activated account that works on cases can be certified.")
            }
            let keys = try PublicKeys(encoded: encoded)
            guard Words.agree(words, keys.fingerprint.words) else {
                throw OfficeError(
                    .wordsDiffer,
                    "The words are not those of this account's keys. Compare them with the person."
                )
            }
            let statement = Certificate.Statement(
                account: account,
                role: role.rawValue,
                keys: keys,
                generation: UInt32(generation),
                issued: moment.milliseconds
            )
            let certificate = try Certificate.issue(statement, by: supervisors)
            row.certificate = certificate.encoded
            // The person has confirmed these keys: a reset from before is final. Until then it can be taken back, also
            // where somebody else used the code and chose the passphrase.
            row.setAside = nil
            row.setAsideUntil = nil
            try store.keepCertificate(
                KeyCertificateRow(key: keys.identifier, account: account, certificate: certificate.encoded)
            )
            guard role == .supervisor else { return }
            for (number, generation) in held.generations.sorted(by: { $0.key < $1.key }) {
                let wrap = try Generations.seal(generation, number: number, to: keys, account: account)
                try store.insertGenerationWrap(wrap)
            }
        }
        // Their cases, sealed to keys they have no more or never had, come to the new ones.
        upkeep.requestRenewal(for: session)
        try await takeSignersAnew()
        await tendMatchingKey(session)
        return summary
    }

    /// Lets every session know the generations and certificates that there are now.
    ///
    /// Both from one view: certificates of a generation that a session does not know yet are strange to it.
    func takeSignersAnew() async throws {
        let (generations, certificates) = try await read { store in
            (
                try store.generations().map { try GenerationCertificate(encoded: $0.certificate) },
                try store.keyCertificates()
            )
        }
        for session in sessions.all {
            session.replaceKeys { held in
                // A session that has a newer view keeps it; one that cannot follow is told so at its next command.
                guard let trusted = try? held.trusted?.following(generations) else { return }
                held.trusted = trusted
                held.signers = KnownSigners(certificates, trusting: trusted)
            }
        }
    }

    static let lacksNewestGeneration = OfficeError(
        .notCertified,
        "You do not hold the newest supervisors' key. Have your own keys certified by a supervisor who does."
    )

    static let notCertified = OfficeError(
        .notCertified,
        "Your keys have not been certified yet. Read your words to a supervisor, who certifies them."
    )
}
