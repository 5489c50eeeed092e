import BureauStore
import CaseWorkflow
import Logging
import Sealing

/// Tells which wraps of a case its events know: those of the people who hold it, to any key they were ever certified
/// with, and those of the supervisors' key, of any generation, where they hold it.
///
/// Losing a case begins an epoch and deletes every wrap, so a wrap of anybody else was put into the file.
struct WrapCheck: Sendable {
    private let signers: KnownSigners
    private let generations: Set<Identifier>

    init(signers: KnownSigners, generations: some Sequence<Identifier>) {
        self.signers = signers
        self.generations = Set(generations)
    }

    /// Whether somebody with this key may have a wrap of the case.
    func knows(_ holder: Identifier, of file: CaseFile) -> Bool {
        if generations.contains(holder) { return file.holders.supervisors }
        guard let account = signers.account(of: holder), let person = StaffID(text: account.text) else { return false }
        return file.holders.people.contains(person)
    }
}

extension Office {
    /// Reports wraps that the events of a case do not know; they are never renewed, and the next epoch leaves them out.
    ///
    /// - Parameter present: the holders of the wraps that the case has.
    func reportUnknownWraps(_ present: some Sequence<Identifier>, of opened: Vault.OpenedCase, _ session: Session)
        async throws
    {
        let held = try session.heldKeys()
        guard let trusted = held.trusted, let signers = held.signers else { return }
        let check = WrapCheck(signers: signers, generations: directory.reading.generations.map(\.keys.identifier))
        let unknown = present.filter { !check.knows($0, of: opened.file) }
        guard !unknown.isEmpty else { return }
        // Somebody may have been certified, or a generation begun, since this session looked.
        let anew = try await read { store in
            let generations = try store.generations()
            let certificates = try generations.map { try GenerationCertificate(encoded: $0.certificate) }
            let trusted = try TrustedGenerations(confirmed: trusted.newest, certificates: certificates)
            return WrapCheck(
                signers: KnownSigners(try store.keyCertificates(), trusting: trusted),
                generations: generations.map(\.id)
            )
        }
        if unknown.contains(where: { !anew.knows($0, of: opened.file) }) {
            try await reportUnknownWrap(of: opened, session)
        }
    }

    /// Says that a case has a wrap it should not have: in the log, to its holders by the pseudonym, and in the findings.
    func reportUnknownWrap(of opened: Vault.OpenedCase, _ session: Session) async throws {
        let words = "a case has a key sealed to somebody whom its history does not name: it was put into the file"
        logger.error("A check reports: \(words).")
        findings.add(words)
        let actor = session.account
        let moment = clock.now()
        try await write {
            _ = try $0.appendLog(OfficeLog.entry(.caseWrapUnknown, by: actor, at: moment, keys: opened.keys))
        }
    }
}
