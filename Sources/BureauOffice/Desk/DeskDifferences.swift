import GRDB
import Sealing

/// Where the desk and the store do not agree.
struct DeskDifferences: Sendable {
    /// A case to be opened anew.
    struct Candidate: Sendable {
        let caseID: Identifier
        /// The version of the desk.
        let known: Int?
    }

    /// Held and missing, or at another version; the newest first.
    var candidates: [Candidate] = []
    /// On the desk, and not among the cases held.
    var unseen: [Candidate] = []
    /// How many cases are as they should be.
    var agreed = 0

    /// Only what must go at once.
    var withoutChanges: DeskDifferences {
        var differences = self
        differences.candidates = []
        return differences
    }
}

extension Desk {
    /// Compares every case of the desk with every case held, by version.
    func differences() async throws -> DeskDifferences {
        // First the desk, then the store: a case that a live update brings in between is not taken for one that went.
        var unseen = try await connection.queue.writeWithoutTransaction { try DeskTables(db: $0).versions() }
        var found = DeskDifferences()
        var before: Int64?
        var isLast = false
        while !isLast {
            try Task.checkCancellation()
            let page = try await source.held(before, limits.casesPerPage)
            for held in page {
                let known = unseen.removeValue(forKey: held.caseID)
                if let known, known == held.version {
                    found.agreed += 1
                } else {
                    found.candidates.append(.init(caseID: held.caseID, known: known))
                }
            }
            before = page.last?.order
            isLast = page.count < limits.casesPerPage
        }
        found.unseen = unseen.map { .init(caseID: $0.key, known: $0.value) }
        return found
    }

    /// Takes in what was written after a place in the order of writes; answers with the last place.
    ///
    /// A write that left the version as it was may have given or taken keys, or have exchanged an event: such a case is opened too.
    func follow(after start: Int64) async throws -> Int64 {
        var after = start
        var isLast = false
        while !isLast {
            let page = try await source.changes(after, limits.casesPerPage)
            let known = try await connection.queue.writeWithoutTransaction { db in
                let tables = DeskTables(db: db)
                return try page.map { try tables.head($0.caseID) }
            }
            var found = DeskDifferences()
            for (changed, head) in zip(page, known) {
                let candidate = DeskDifferences.Candidate(caseID: changed.caseID, known: head?.version)
                if !changed.held {
                    if head != nil { found.unseen.append(candidate) }
                } else if head?.version != changed.version || head?.order != changed.order {
                    found.candidates.append(candidate)
                }
            }
            try await take(found)
            after = page.last?.order ?? after
            isLast = page.count < limits.casesPerPage
        }
        return after
    }
}
