import BureauStore
import CaseWorkflow
import Logging
import Sealing

extension Office {
    /// Lets the sessions that live know a generation that has just begun: they go on with it.
    ///
    /// Those of accounts that it did not certify end.
    func adopt(_ succession: Succession) async throws {
        let wraps = try await read { try $0.generationWraps(ofGeneration: succession.number) }
        let holders = Set(wraps.map(\.account))
        for session in sessions.all where holders.contains(session.account) {
            session.replaceKeys { $0.generations[succession.number] = succession.keys }
        }
        try await takeSignersAnew()
        let members = directory.reading.members
        let uncertified = sessions.all.filter { $0.certified && members[$0.account]?.isCertified != true }
        for account in Set(uncertified.map(\.account)) { await endSessions(of: account) }
    }

    /// Brings a session that began beside a new generation to that: letting the others know has passed it by, wholly or
    /// between the key and the certificates.
    func catchUp(
        _ session: Session,
        of row: AccountRow,
        bundle: PrivateKeyBundle,
        confirmed: SupervisorsKey?
    ) async throws {
        guard let newest = directory.reading.newestGeneration?.generation else { return }
        let role = Role(rawValue: row.roles) ?? .recipient
        let isBehind = { (held: HeldKeys) in
            guard let trusted = held.trusted else { return false }
            return trusted.newest.generation < newest
                || role == .supervisor && held.generations[Int(newest)] == nil
        }
        guard isBehind(try session.heldKeys()) else { return }
        let anew = try await heldKeys(of: row, role: role, bundle: bundle, confirmed: confirmed)
        // It may have been let know after all.
        session.replaceKeys { if isBehind($0) { $0 = anew } }
    }

    /// Reports certificates in the file that the newest generation has not signed: the service leaves none.
    func reportUnbelieved(_ held: HeldKeys) {
        guard let trusted = held.trusted, let signers = held.signers,
            let holders = try? HolderKeys(directory: directory.reading, trusted: trusted)
        else { return }
        let strange = directory.reading.members.values.contains {
            $0.certificate != nil && holders.certifiedKeys(of: $0) == nil
        }
        guard strange || signers.strangers > 0 else { return }
        logger.error("A check reports: \(Self.unbelieved).")
        findings.add(Self.unbelieved)
    }

    private static let unbelieved =
        "a certificate in the file is not by the newest supervisors' key and counts for nothing: it was put there"
}
