import BureauStore
import CaseWorkflow
import Sealing
import TransparencyLog

/// A new generation of the supervisors' key, ready to be written: certified by the one before, sealed to each supervisor.
struct Succession: Sendable {
    let number: Int
    let keys: PrivateKeys
    let certificate: GenerationCertificate
    let wraps: [GenerationWrapRow]
}

extension Office {
    /// Prepares the generation that follows when `account` leaves the supervisors; nil where the account is none, or the
    /// session is not a supervisor's and so cannot begin one.
    func succession(after account: Identifier, in session: Session, at moment: Moment) async throws -> Succession? {
        guard directory.reading.members[account]?.role == .supervisor, session.roles.contains(.supervisor),
            session.account != account
        else { return nil }
        return try succession(in: session, without: account, at: moment)
    }

    /// Prepares a new generation, sealed to every certified supervisor but one.
    func succession(in session: Session, without leaving: Identifier?, at moment: Moment) throws -> Succession? {
        let held = try session.heldKeys()
        guard let (number, before) = held.newestGeneration, let trusted = held.trusted,
            Int(trusted.newest.generation) == number
        else { return nil }
        let fresh = try PrivateKeys.generate()
        let certificate = try GenerationCertificate.next(
            after: UInt32(number),
            keys: fresh.publicKeys,
            issued: moment.milliseconds,
            signedBy: before
        )
        let holders = HolderKeys(directory: directory.reading, trusted: trusted)
        let wraps = try directory.reading.supervisors
            .filter { $0.account != leaving }
            .compactMap { member in
                try holders.certifiedKeys(of: member).map {
                    try Generations.seal(fresh, number: number + 1, to: $0, account: member.account)
                }
            }
        guard !wraps.isEmpty else { return nil }
        return Succession(number: number + 1, keys: fresh, certificate: certificate, wraps: wraps)
    }

    /// Begins a new generation where one is due: somebody who is no supervisor any more knows the newest.
    func beginGenerationIfDue(_ session: Session) async throws {
        guard session.roles.contains(.supervisor), session.certified,
            try await read({ try $0.value(BureauValue.generationDue) }) == [1]
        else { return }
        let moment = clock.now()
        guard let succession = try succession(in: session, without: nil, at: moment) else { return }
        let actor = session.account
        try await write { [directory] store in
            guard try store.value(BureauValue.generationDue) == [1] else { return }
            try store.begin(succession, by: actor, at: moment)
            try directory.refresh(from: store)
        }
        try await adopt(succession)
        upkeep.requestRenewal(for: session)
    }

    /// Lets the sessions of supervisors know a generation that has just begun.
    func adopt(_ succession: Succession) async throws {
        let certificates = directory.reading.generations
        for session in sessions.all where session.worksOnCases {
            let isHolder = succession.wraps.contains { $0.account == session.account }
            session.replaceKeys { held in
                if isHolder { held.generations[succession.number] = succession.keys }
                guard let trusted = held.trusted else { return }
                held.trusted =
                    (try? TrustedGenerations(confirmed: trusted.newest, certificates: certificates)) ?? trusted
            }
        }
        try await takeSignersAnew()
    }
}

extension StoreTransaction {
    /// Writes a generation with its wraps, and that none is due any more.
    func begin(_ succession: Succession, by actor: Identifier, at moment: Moment) throws {
        try insertGeneration(Generations.row(succession.certificate))
        for wrap in succession.wraps { try insertGenerationWrap(wrap) }
        try setValue([0], for: BureauValue.generationDue)
        try appendLog(OfficeLog.entry(.generationBegun, by: actor, at: moment))
    }

    /// Takes the supervisors' key from somebody who was a supervisor, and begins the next generation or notes it as due.
    func leaveSupervisors(
        _ row: AccountRow,
        succession: Succession?,
        by actor: Identifier,
        at moment: Moment
    ) throws {
        guard try removeGenerationWraps(of: row.id) > 0 else { return }
        if let succession {
            try begin(succession, by: actor, at: moment)
        } else {
            try setValue([1], for: BureauValue.generationDue)
        }
    }
}
