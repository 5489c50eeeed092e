import BureauStore
package import CaseWorkflow
import Logging
import Sealing
import TransparencyLog

extension Office {
    /// The ties that this person has declared, and for supervisors everybody's, the newest first.
    ///
    /// Refuses with `.forbidden` a role without cases.
    package func ties(_ session: Session) async throws -> [DeclaredTie] {
        guard session.worksOnCases else { throw Self.forbidden }
        return try await openTies(session).map { id, sealed in
            DeclaredTie(
                reference: TieReference(id: try TieID(id), owner: sealed.owner),
                tie: sealed.tie,
                declaredAt: sealed.declaredAt
            )
        }.sorted { ($0.declaredAt, $0.reference.id.text) > ($1.declaredAt, $1.reference.id.text) }
    }

    /// Declares a tie of this person: sealed to them and to the supervisors, and compared with every party from now on.
    ///
    /// It is compared with the cases there are too; who holds one that it meets is asked, the answer here says nothing of it.
    /// Refuses with `.invalid`, `.notCertified` and, where the matching key is not sealed to this person yet, `.notCertified`.
    package func declare(_ tie: Tie, _ session: Session, _ idempotency: Idempotency? = nil) async throws -> DeclaredTie
    {
        let (_, holderKeys) = try writing(session)
        let faults = tie.faults()
        if !faults.isEmpty { throw OfficeError.invalid(faults) }
        guard let trusted = try session.heldKeys().trusted else { throw Self.notCertified }
        let (id, place, moment) = (Identifier.random(), Identifier.random(), clock.now())
        let sealed = SealedTie(owner: session.person, tie: tie, declaredAt: moment.milliseconds, place: place)
        let holders = Holders(people: [session.person], supervisors: true)
        let rows = try holderKeys.keys(for: holders).values.map {
            try ConflictCopies.seal(sealed.encoded, as: id, .tie, to: $0)
        }
        let slots = try ConflictSlots(directory.reading, trusting: trusted)
        let record = idempotencyRow(idempotency, session, status: 201, result: id, version: nil)
        let (actor, person) = (session.account, session.person)
        try await untilMatchingStands {
            guard let tokens = try await matchingTokens(session) else { throw Self.notCertified }
            let subject = MatchingRow.Subject.tie(id, owner: person)
            let row = MatchingRow(of: tie, subject, heldBy: holders, under: tokens.key)
            let asked = MatchingIndex.Asked(
                party: 0,
                standing: nil,
                tokens: tie.forms.asked.sorted().map(tokens.key.token)
            )
            try await takingMatching { [matching] store, taking in
                try store.keep(record)
                for row in rows { try store.putTie(row) }
                taking()
                let taken = matching.take(row, as: place, asking: [asked], generation: tokens.generation, always: false)
                guard let taken else { throw OfficeError.matchingMoved }
                try store.putMatchingRow(row.sealed(as: place, under: tokens.key, generation: tokens.generation))
                let questions = try slots.rows(
                    of: taken.hits,
                    asking: subject,
                    heldBy: holders,
                    by: person,
                    at: moment.milliseconds
                )
                for question in questions { try store.putQuestion(question) }
                try store.appendLog(OfficeLog.entry(.tieChanged, by: actor, at: moment, outcome: "declared"))
            }
        }
        return DeclaredTie(
            reference: TieReference(id: try TieID(id), owner: person),
            tie: tie,
            declaredAt: moment.milliseconds
        )
    }

    /// Takes a tie of this person back: it is compared with nothing any more.
    ///
    /// Refuses with `.notFound` one that there is not, and one of somebody else.
    package func withdraw(_ id: TieID, _ session: Session) async throws {
        guard session.worksOnCases else { throw Self.forbidden }
        let found = try await openTies(session).first { $0.id.text == id.text && $0.tie.owner == session.person }
        guard let found, let place = Identifier(text: found.tie.place) else {
            throw OfficeError(.notFound, "There is no such tie among yours.")
        }
        let (actor, moment) = (session.account, clock.now())
        try await takingMatching { [matching] store, taking in
            taking()
            try store.removeTie(found.id)
            try store.removeMatchingRow(place)
            matching.remove(place)
            try store.appendLog(OfficeLog.entry(.tieChanged, by: actor, at: moment, outcome: "withdrawn"))
        }
        try? await store.truncateLog()
    }

    private func openTies(_ session: Session) async throws -> [(id: Identifier, tie: SealedTie)] {
        let keys = try session.heldKeys().opening
        let holders = Array(keys.keys)
        let rows = try await read { try $0.ties(heldBy: holders) }
        var seen: Set<Identifier> = []
        var ties: [(id: Identifier, tie: SealedTie)] = []
        for row in rows where !seen.contains(row.id) {
            do {
                ties.append((row.id, try SealedTie(decoding: ConflictCopies.open(row, .tie, with: keys).content)))
                seen.insert(row.id)
            } catch {
                logger.error("A tie does not open.")
                findings.add("a declared tie does not open for who holds it: it was altered or moved")
            }
        }
        return ties
    }
}

extension MatchingRow {
    /// The row of a tie.
    init(of tie: Tie, _ subject: Subject, heldBy holders: Holders, under key: MatchingKey) {
        self.init(
            subject: subject,
            version: 0,
            holders: holders,
            asks: false,
            tokens: tie.forms.kept.sorted().map { Token(code: key.token($0), standing: nil, party: 0) }
        )
    }
}
