import CaseWorkflow
package import DiscriminationLaw
import GRDB
package import Sealing

extension Desk {
    /// A page of the register.
    ///
    /// Refuses a limit outside 1 to 200 and an empty municipality as `.invalid`, a cursor of another query or an earlier
    /// sign-in as `.cursorInvalid`, and a query that takes too long as `.deadline`.
    package func register(_ query: RegisterQuery, today: Day) async throws -> RegisterPage {
        try await page(query, queued: false, today: today)
    }

    /// The unassigned queue: cases without an assignee that are not closed, as a supervisor looks at them, the one that has
    /// waited longest first.
    package func queue(limit: Int = 50, cursor: String? = nil, today: Day) async throws -> RegisterPage {
        try checkSupervisor()
        var query = RegisterQuery()
        query.sort = .received
        query.descending = false
        query.limit = limit
        query.cursor = cursor
        return try await page(query, queued: true, today: today)
    }

    /// The case with an outside reference, such as the identifier in an imported file.
    package func caseID(withReference reference: String) async throws -> Identifier? {
        try await answer { tables in
            try tables.db.first(
                desk: "SELECT case_id FROM shown JOIN head USING (place) WHERE reference = ?",
                [reference]
            ) { try $0.deskIdentifier(0) }
        }
    }

    private func page(_ query: RegisterQuery, queued: Bool, today: Day) async throws -> RegisterPage {
        try Self.checkLimit(query.limit, within: RegisterQuery.largestPage)
        if let municipality = query.municipality, municipality.isEmpty {
            throw OfficeError.invalid([Fault(path: "municipality", code: .empty)])
        }
        let description = query.described(queued: queued, today: today)
        let after = try query.cursor.map { cursor in
            let place = OrderedPlace(bytes: try cursors.read(cursor, for: description))
            guard let place else { throw DeskCursor.invalid }
            return place
        }
        let (rows, last) = try await answer { tables in
            try Self.rows(query, queued: queued, after: after, today: today, in: tables)
        }
        let next = try last.map { try cursors.make($0.bytes, for: description) }
        return RegisterPage(rows: rows, next: next, state: state)
    }

    private static func rows(
        _ query: RegisterQuery,
        queued: Bool,
        after: OrderedPlace?,
        today: Day,
        in tables: DeskTables
    ) throws -> (rows: [RegisterEntry], last: OrderedPlace?) {
        let none: ([RegisterEntry], OrderedPlace?) = ([], nil)
        if query.number != nil || query.reference != nil {
            return (after == nil ? try single(query, today: today, in: tables) : [], nil)
        }
        guard let filter = try RegisterFilter(query, queued: queued, today: today, in: tables) else { return none }
        let plan = RegisterPlan(
            filter,
            sort: query.sort,
            descending: query.descending,
            after: after,
            limit: query.limit + 1,
            way: try RegisterPlan.way(filter, sort: query.sort, limit: query.limit, in: tables)
        )
        let places = try tables.db.every(desk: plan.sql, plan.arguments) { row in
            let key: OrderedPlace.Key = query.sort == .name ? .bytes(try row.deskBytes(1)) : .integer(row[1])
            return OrderedPlace(key: key, place: row[0])
        }
        let rows = try tables.entries(at: places.prefix(query.limit).map(\.place))
        return (rows, places.count > query.limit ? places[query.limit - 1] : nil)
    }

    /// With a number or a reference at most a few cases are left, and the other filters are tested on what is shown of them.
    private static func single(_ query: RegisterQuery, today: Day, in tables: DeskTables) throws -> [RegisterEntry] {
        var sql = "SELECT place FROM shown WHERE reference = ?"
        var values: StatementArguments = [query.reference]
        if let number = query.number {
            sql = "SELECT place FROM shown WHERE (place = ? OR place > ?) AND year = ? AND serial = ?"
            values = [DeskTables.place(of: number), DeskTables.oldestPlace, number.year, number.serial]
        }
        let places = try tables.db.every(desk: sql, values) { row -> Int64 in row[0] }
        let rows = try tables.entries(at: places).filter { query.admits($0.row, today: today) }
        return Array(rows.prefix(query.limit))
    }
}
