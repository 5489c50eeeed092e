import BureauStore
import CaseWorkflow
import Logging
import Sealing

extension Office {
    /// The key to make tokens with, after opening every row of tokens where that was not done yet.
    ///
    /// Nil where the session's person has no share in the matching key and nobody before them opened it. Opening costs
    /// some 5 µs a row, once, while nothing else is written.
    func matchingTokens(_ session: Session) async throws -> MatchingTable.Tokens? {
        if let tokens = matching.tokens { return tokens }
        let held = try session.heldKeys()
        guard let supervisors = held.trusted?.newest else { return nil }
        let damaged = try await write { [matching] store -> Int in
            // Among the writers, so that no row is missed and none is older than what is in memory.
            guard matching.tokens == nil else { return 0 }
            let rows = try store.matchingGenerations()
            guard let newest = rows.last, MatchingGenerations.isGenuine(newest, trusting: supervisors),
                let key = try MatchingGenerations.open(rows, store.matchingWraps(), with: held.own)
            else { return 0 }
            var index = MatchingIndex()
            var damaged = 0
            try store.forEachMatchingRow { row in
                do {
                    index.put(try MatchingRow(opening: row, under: key, generation: newest.number), as: row.id)
                } catch {
                    damaged += 1
                }
            }
            matching.open(index, key, generation: newest.number)
            return damaged
        }
        if damaged > 0 {
            logger.error("Rows of the conflict check do not open.", metadata: ["rows": "\(damaged)"])
            findings.add("a row of the conflict check does not open: it is made again when a holder signs in")
        }
        return matching.tokens
    }

    /// Lets the table go with the last session of anybody who works on cases.
    func closeMatchingIfIdle() {
        if !sessions.all.contains(where: \.worksOnCases) { matching.drop() }
    }

    /// Puts the row of a case where it is missing or older than what happened since, as for cases from before the check.
    func keepMatchingRow(of opened: Vault.OpenedCase, _ session: Session) async throws {
        guard let tokens = try await matchingTokens(session), let id = MatchingRow.place(of: opened.keys) else {
            return
        }
        let due = opened.history.last { $0.kind.changesMatching }?.version ?? 0
        if let row = matching.row(id), row.version >= due { return }
        let row = MatchingRow(of: opened.file, opened.caseID, under: tokens.key, asks: false)
        let caseID = opened.caseID
        try await takingMatching { [matching] store, took in
            guard try store.head(caseID)?.version == opened.file.version else { return }
            took()
            guard
                let taken = matching.take(row, as: id, asking: [], generation: tokens.generation, always: false)
            else { return }
            try store.putMatchingRow(taken.row.sealed(as: id, under: tokens.key, generation: tokens.generation))
        }
    }

    /// What the last check of a case said; that a supervisor must be asked where nothing could be compared.
    func asksSupervisor(_ opened: Vault.OpenedCase, _ session: Session) async throws -> Bool {
        guard try await matchingTokens(session) != nil, let id = MatchingRow.place(of: opened.keys) else { return true }
        return matching.row(id)?.asks ?? true
    }

    /// Does what a new generation of the matching key may come in between of, again where one did.
    func untilMatchingStands<T>(_ work: () async throws -> T) async throws -> T {
        for _ in 0..<3 {
            do {
                return try await work()
            } catch let error as OfficeError where error.code == .matchingMoved {}
        }
        return try await work()
    }

    /// Writes what changes the table too; where it is not committed, the table is dropped and opened again from the store.
    ///
    /// - Parameter work: says by its second argument that it is about to change the table.
    func takingMatching<T: Sendable>(
        _ work: @escaping @Sendable (StoreTransaction, () -> Void) throws -> T
    ) async throws -> T {
        let taken = Flag()
        do {
            return try await write { store in try work(store) { taken.set() } }
        } catch {
            if taken.isSet { matching.drop() }
            throw error
        }
    }
}
