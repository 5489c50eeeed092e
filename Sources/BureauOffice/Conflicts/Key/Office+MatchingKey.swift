import BureauStore
import CaseWorkflow
import Logging
import Sealing
import TransparencyLog

extension Office {
    /// Seals the matching key to exactly those who work on cases with certified keys: a supervisor's session does it.
    ///
    /// Whoever is missing is given it. Where it is sealed to a key that nobody has any more (somebody left, keys were
    /// replaced), or where there is none, a new generation begins and every row of tokens is brought forward to it:
    /// some 20 µs a row. Where nobody opens the one there is, the next begins anew, and rows are made again from the
    /// cases as their holders sign in.
    func keepMatchingKey(_ session: Session) async throws {
        guard session.roles.contains(.supervisor), session.certified else { return }
        let held = try session.heldKeys()
        guard let signer = held.newestGeneration, let trusted = held.trusted,
            signer.number == Int(trusted.newest.generation)
        else { return }
        let wanted = try matchingHolders(trusted)
        let (rows, wraps) = try await read { (try $0.matchingGenerations(), try $0.matchingWraps()) }
        let present = Set(wraps.map(\.holder))
        let own = try MatchingGenerations.open(rows, wraps, with: held.own)
        if let newest = rows.last, MatchingGenerations.isGenuine(newest, trusting: trusted.newest) {
            if let own, present.isSubset(of: wanted.keys) {
                try await shareMatchingKey(own, of: newest, to: wanted.filter { !present.contains($0.key) })
                return
            }
            // Who opens it may come yet.
            if own == nil, !present.isDisjoint(with: wanted.keys) { return }
        }
        let genuine = rows.last.map { MatchingGenerations.isGenuine($0, trusting: trusted.newest) } ?? false
        try await beginMatching(after: genuine ? own : nil, rows.last?.number ?? 0, signer, wanted, session)
    }

    /// The same, where what fails must not fail what it follows: the next session of a supervisor does it.
    func tendMatchingKey(_ session: Session) async {
        do {
            try await keepMatchingKey(session)
        } catch {
            noteUpkeepLeftOff(because: error)
        }
    }

    private func shareMatchingKey(
        _ key: MatchingKey,
        of newest: MatchingGenerationRow,
        to missing: [Identifier: PublicKeys]
    ) async throws {
        guard !missing.isEmpty else { return }
        let wraps = try missing.values.map { try MatchingGenerations.wrap(key, number: newest.number, to: $0) }
        try await write { store in
            guard try store.matchingGenerations().last?.number == newest.number else { return }
            for wrap in wraps { try store.addMatchingWrap(wrap) }
        }
    }

    private func beginMatching(
        after own: MatchingKey?,
        _ number: Int,
        _ signer: (number: Int, keys: PrivateKeys),
        _ wanted: [Identifier: PublicKeys],
        _ session: Session
    ) async throws {
        let moment = clock.now()
        let fresh = try MatchingGenerations.next(
            after: own,
            number: number + 1,
            signer: signer,
            at: moment.milliseconds
        )
        let wraps = try wanted.values.map { try MatchingGenerations.wrap(fresh.key, number: number + 1, to: $0) }
        let actor = session.account
        let closed = Set(directory.reading.members.values.filter { $0.state == .closed }.map(\.person))
        try await write { [matching] store in
            // Another session may have been faster, and a generation of the supervisors' key may have begun.
            guard try (store.matchingGenerations().last?.number ?? 0) == number,
                try store.generations().last?.number == signer.number
            else { return }
            try store.beginMatching(fresh.row, wraps: wraps)
            try store.appendLog(OfficeLog.entry(.matchingBegun, by: actor, at: moment))
            try store.forEachMatchingRow { row in
                let content = own.flatMap { try? MatchingRow(opening: row, under: $0, generation: number) }
                guard let content else { return try store.removeMatchingRow(row.id) }
                // A tie leaves with whoever had it.
                if case .tie(let id, let owner) = content.subject, closed.contains(owner) {
                    try store.removeTie(id)
                    return try store.removeMatchingRow(row.id)
                }
                let forward = content.forward(under: fresh.key)
                try store.putMatchingRow(forward.sealed(as: row.id, under: fresh.key, generation: number + 1))
            }
            // What is in memory is of the generation before, whether this is committed or not.
            matching.drop()
        }
        try? await store.truncateLog()
    }

    /// The keys of everybody who works on cases, each certified.
    func matchingHolders(_ trusted: TrustedGenerations) throws -> [Identifier: PublicKeys] {
        let reading = directory.reading
        let people = Set(reading.members.values.map(\.person))
        return try HolderKeys(directory: reading, trusted: trusted).keys(
            for: Holders(people: people, supervisors: false)
        )
    }
}

extension StoreTransaction {
    /// Goes through every row of tokens.
    func forEachMatchingRow(_ visit: (MatchingTokensRow) throws -> Void) throws {
        var after: Identifier?
        while true {
            let page = try matchingRows(after: after, limit: 500)
            for row in page { try visit(row) }
            guard page.count == 500 else { return }
            after = page.last?.id
        }
    }

    /// Signs the newest matching key for a generation of the supervisors' key that begins, where the one before had.
    func signMatchingAnew(_ succession: Succession) throws {
        guard let newest = try matchingGenerations().last,
            MatchingGenerations.isGenuine(newest, trusting: succession.before.newest)
        else { return }
        let signature = try MatchingGenerations.signature(of: newest, by: succession.keys)
        try signMatching(newest.number, signer: succession.number, signature: signature)
    }
}

extension LogEntry.Kind {
    /// A generation of the matching key began.
    static let matchingBegun = Self(rawValue: "matching.begun")
    /// A new party was compared with ties and other cases; what came of it is not said.
    static let conflictChecked = Self(rawValue: "conflict.checked")
    /// A question about a conflict was answered.
    static let conflictAnswered = Self(rawValue: "conflict.answered")
    /// A tie was declared or taken back.
    static let tieChanged = Self(rawValue: "tie.changed")
}
