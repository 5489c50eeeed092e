import BureauStore
import CaseWorkflow
import Sealing
import TransparencyLog

/// A new generation of the supervisors' key, ready to be written: certified by the one before.
///
/// In the transaction that writes it, it certifies anew what the one before it had certified, and is sealed to each
/// supervisor among them.
struct Succession: Sendable {
    let number: Int
    let keys: PrivateKeys
    let certificate: GenerationCertificate
    /// The generation that ends, to open what supervisors keep.
    let ending: PrivateKeys
    /// What the supervisor believes who begins it: the generations up to the one before.
    let before: TrustedGenerations

    /// What could not be carried over to a generation.
    struct Losses: Sendable {
        /// Accounts that nobody had certified as they stood.
        let certificates: Int
        /// Papers of the supervisors that did not open.
        let papers: Int

        static let none = Losses(certificates: 0, papers: 0)

        /// What is found, in words.
        var findings: [String] {
            (certificates > 0 ? [Succession.uncertified] : []) + (papers > 0 ? [Succession.lostPapers] : [])
        }
    }

    private static let lostPapers =
        "something that the supervisors keep (a prepared release, a return, a key) does not open: it was altered, and is left"
    private static let uncertified =
        "an account's certificate was not by the supervisors' key and has been taken away: compare its words, certify it"
}

extension Office {
    /// Prepares the generation that follows when `account` leaves the supervisors; nil where the account is none, or the
    /// session is not a certified supervisor's and so cannot begin one.
    func succession(after account: Identifier, in session: Session, at moment: Moment) throws -> Succession? {
        guard directory.reading.members[account]?.role == .supervisor, session.roles.contains(.supervisor),
            session.account != account
        else { return nil }
        return try succession(in: session, at: moment)
    }

    /// Prepares the generation after the newest; nil where the session does not hold that, or is not certified by it.
    func succession(in session: Session, at moment: Moment) throws -> Succession? {
        let held = try session.heldKeys()
        guard let (number, before) = held.newestGeneration, let trusted = held.trusted,
            Int(trusted.newest.generation) == number, let own = directory.reading.members[session.account],
            isCertified(own, trusted: trusted)
        else { return nil }
        let fresh = try PrivateKeys.generate()
        let certificate = try GenerationCertificate.next(
            after: UInt32(number),
            keys: fresh.publicKeys,
            issued: moment.milliseconds,
            signedBy: before
        )
        return Succession(number: number + 1, keys: fresh, certificate: certificate, ending: before, before: trusted)
    }

    /// Begins a new generation where one is due: somebody who is no supervisor any more knows the newest.
    func beginGenerationIfDue(_ session: Session) async throws {
        guard session.roles.contains(.supervisor), session.certified,
            try await read({ try $0.value(BureauValue.generationDue) }) == [1]
        else { return }
        let moment = clock.now()
        guard let succession = try succession(in: session, at: moment) else { return }
        let actor = session.account
        try await writeStaff { [findings] store in
            guard try store.value(BureauValue.generationDue) == [1] else { return }
            let losses = try store.begin(succession, without: nil, by: actor, at: moment)
            losses.findings.forEach(findings.add)
        }
        try await adopt(succession)
        upkeep.requestRenewal(for: session)
    }
}
