package import CaseWorkflow
package import DiscriminationLaw
import GRDB

extension Desk {
    /// A page of tasks, limitation clocks, open questions of the law and promises in one order, the earliest first, each with
    /// the reason why the owner sees it.
    ///
    /// - Parameter duty: who is there today, and who stands in for whom.
    package func watch(_ query: WatchQuery, today: Day, duty: StaffOnDuty) async throws -> WatchPage {
        try Self.checkLimit(query.limit, within: TaskQuery.largestPage)
        var described = query
        described.limit = 0
        described.cursor = nil
        let description = "watch \(query.ringing || query.scope.isRouted ? today.number : 0) \(described)"
        let after = try query.cursor.map { try WatchPlace(bytes: cursors.read($0, for: description)) } ?? .first
        let selection = WatchSelection(owner: owner, query: query, today: today, duty: duty)
        let found = try await answer { tables in
            try Self.watched(selection, after: after, limit: query.limit + 1, in: tables)
        }
        let next = found.count > query.limit ? try cursors.make(found[query.limit - 1].1.bytes, for: description) : nil
        return WatchPage(entries: found.prefix(query.limit).map(\.0), next: next, state: state)
    }

    private static func watched(
        _ selection: WatchSelection,
        after: WatchPlace,
        limit: Int,
        in tables: DeskTables
    ) throws -> [(WatchEntry, WatchPlace)] {
        let streams = try codes(of: selection.streams, in: tables)
        var after = after
        var found: [(WatchEntry, WatchPlace)] = []
        while found.count < limit {
            let (rows, end) = try merged(streams, after: after, limit: limit, in: tables)
            for stored in rows where selection.mayShow(stored) {
                guard let entry = try tables.entry(at: stored.place.place),
                    let why = selection.reason(for: stored, of: entry.row)
                else { continue }
                found.append((stored.entry(of: entry, today: selection.today, why: why), stored.place))
                if found.count == limit { break }
            }
            guard let end else { break }
            after = end
        }
        return found
    }

    /// The rows of all streams behind a place in one order, each once; and up to which place they are whole, nothing where
    /// that is the end.
    private static func merged(
        _ streams: [(code: Int64, until: Int)],
        after: WatchPlace,
        limit: Int,
        in tables: DeskTables
    ) throws -> (rows: [WatchStored], end: WatchPlace?) {
        var end: WatchPlace?
        var rows: [WatchPlace: WatchStored] = [:]
        for stream in streams {
            let arguments = after.arguments(stream.code, until: stream.until, limit: limit)
            let read = try tables.db.every(desk: WatchStored.statement, arguments) { WatchStored($0) }
            if read.count == limit, let last = read.last?.place { end = min(end ?? last, last) }
            for row in read { rows[row.place] = row }
        }
        let whole = rows.values.filter { row in end.map { row.place <= $0 } ?? true }
        return (whole.sorted { $0.place < $1.place }, end)
    }

    private static func codes(
        of streams: [WatchSelection.Stream],
        in tables: DeskTables
    ) throws -> [(code: Int64, until: Int)] {
        try streams.compactMap { stream in
            guard let person = stream.person else { return (0, stream.until) }
            // Nobody's rows where no case ever had the person.
            return try tables.knownCode(Word(.assignee, person.text)).map { ($0, stream.until) }
        }
    }
}
