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

    /// Brings a session that began beside a new generation to that: letting the others know has passed it by.
    func catchUp(
        _ session: Session,
        of row: AccountRow,
        bundle: PrivateKeyBundle,
        confirmed: SupervisorsKey?
    ) async throws {
        guard let known = try session.heldKeys().trusted?.newest.generation,
            let newest = directory.reading.newestGeneration?.generation, newest > known
        else { return }
        let role = Role(rawValue: row.roles) ?? .recipient
        let anew = try await heldKeys(of: row, role: role, bundle: bundle, confirmed: confirmed)
        session.replaceKeys { held in
            // It may have been let know after all.
            if held.trusted?.newest.generation == known { held = anew }
        }
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
