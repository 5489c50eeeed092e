import BureauStore
import CaseWorkflow
import Sealing
import TransparencyLog

/// The comparison of what a command brings in with ties and all cases, prepared before the transaction that it belongs to.
///
/// Everything that takes time was done before anything is compared, and the same is written whatever comes of it.
struct ConflictCheck: Sendable {
    /// What is written where a new party is compared.
    struct Question: Sendable {
        let asked: [MatchingIndex.Asked]
        let slots: ConflictSlots
        let by: StaffID
        /// Whether the asker has asked too often to be told the truth.
        let isLimited: Bool
    }

    let caseID: Identifier
    let place: Identifier
    let holders: Holders
    /// The key and the row of the case; nil while the table is not open: then nothing can be compared.
    let row: (tokens: MatchingTable.Tokens, row: MatchingRow)?
    /// Whether the change brings a party in, so that the answer says what came of the check.
    let bringsParty: Bool
    /// Nil where no party was brought that has a name or a number.
    let question: Question?
    let keys: CaseKeys

    /// Compares and writes, as the last step of the transaction: gives whether a supervisor must be asked; nil where
    /// nothing was asked.
    ///
    /// Refuses with `.matchingMoved` where the key has moved since the preparation.
    func conclude(
        in store: StoreTransaction,
        _ table: MatchingTable,
        by actor: Identifier,
        at moment: Moment,
        taking: () -> Void
    ) throws -> Bool? {
        guard let (tokens, row) = row else {
            // A row from before would tell the wrong holders.
            try store.removeMatchingRow(place)
            guard question != nil else { return bringsParty ? false : nil }
            let entry = OfficeLog.entry(.conflictChecked, by: actor, at: moment, keys: keys, outcome: "not compared")
            try store.appendLog(entry)
            return true
        }
        taking()
        let taken = table.take(
            row,
            as: place,
            asking: question?.asked ?? [],
            generation: tokens.generation,
            always: question?.isLimited ?? false
        )
        guard let taken else { throw OfficeError.matchingMoved }
        try store.putMatchingRow(taken.row.sealed(as: place, under: tokens.key, generation: tokens.generation))
        guard let question else { return bringsParty ? false : nil }
        let rows = try question.slots.rows(
            of: taken.hits,
            asking: .caseFile(caseID),
            heldBy: holders,
            by: question.by,
            at: moment.milliseconds
        )
        for row in rows { try store.putQuestion(row) }
        let outcome = question.isLimited ? "limited" : nil
        try store.appendLog(OfficeLog.entry(.conflictChecked, by: actor, at: moment, keys: keys, outcome: outcome))
        return taken.row.asks
    }
}

extension OfficeError {
    /// A new generation of the matching key began while a change was prepared; never leaves this floor.
    static let matchingMoved = OfficeError(.matchingMoved, "The matching key has moved. Try again.")
}

extension OfficeError.Code {
    /// The matching key moved while a change was under way; never leaves this floor.
    static let matchingMoved = Self(rawValue: "matching-moved")
}

extension Office {
    /// Prepares the check of events after which a case stands so; nil where nothing that is compared has changed.
    func conflictCheck(
        of events: [Event],
        after file: CaseFile,
        _ caseID: Identifier,
        keys: CaseKeys,
        _ session: Session
    ) async throws -> ConflictCheck? {
        guard events.contains(where: { $0.kind.changesMatching }), let place = MatchingRow.place(of: keys) else {
            return nil
        }
        let tokens = try await matchingTokens(session)
        let brings = events.contains { [.registered, .partyAdded, .partyChanged].contains($0.kind) }
        return ConflictCheck(
            caseID: caseID,
            place: place,
            holders: file.holders,
            row: tokens.map { ($0, MatchingRow(of: file, caseID, under: $0.key, asks: false)) },
            bringsParty: brings,
            question: brings ? try question(of: events, in: file, tokens, session) : nil,
            keys: keys
        )
    }

    private func question(
        of events: [Event],
        in file: CaseFile,
        _ tokens: MatchingTable.Tokens?,
        _ session: Session
    ) throws -> ConflictCheck.Question? {
        guard let trusted = try session.heldKeys().trusted else { return nil }
        let brought = Set(events.flatMap { file.parties(broughtBy: $0) })
        let asked = file.matchedParties.filter { brought.contains($0.id) }.map { party in
            MatchingIndex.Asked(
                party: party.id,
                standing: party.standing,
                tokens: party.forms.asked.sorted().compactMap { tokens?.key.token($0) }
            )
        }
        guard !asked.isEmpty else { return nil }
        return ConflictCheck.Question(
            asked: asked,
            slots: try ConflictSlots(directory.reading, trusting: trusted),
            by: session.person,
            isLimited: !allowance.spend(session.account, at: clock.monotonic())
        )
    }
}
