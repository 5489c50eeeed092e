import GRDB

extension RegisterPlan {
    /// Microseconds, measured: a row that is walked over, and one that is taken by a mark or a day and sorted.
    private static let walked = 0.16
    private static let taken = 1.1
    /// Filters hang together, so a walk may be longer than chance says.
    private static let caution = 4.0
    /// Days are counted no further than this.
    private static let countedDays = 3_000

    /// The cheaper way for a page, from how many cases there are with each filter.
    static func way(
        _ filter: RegisterFilter,
        sort: RegisterSort,
        limit: Int,
        in tables: DeskTables
    ) throws -> Way {
        let all = Double(max(1, try tables.allCases()))
        var share = 1.0
        var ways: [(way: Way, cases: Double)] = []
        for (code, cases) in filter.counts {
            share *= Double(cases) / all
            ways.append((.mark(code), Double(cases)))
        }
        func add(_ way: Way, _ sorted: RegisterSort?, _ sql: String, _ values: StatementArguments) throws {
            // Where the order is that of the days, the walk is along the days already.
            if sort == sorted { return }
            let found: Int = try tables.db.first(desk: sql, values + [countedDays]) { $0[0] } ?? 0
            if found < countedDays { ways.append((way, Double(found))) }
            share *= min(1, Double(found) / all)
        }
        if let days = filter.received {
            try add(
                .received,
                .received,
                """
                SELECT count(*) FROM (SELECT 1 FROM case_order INDEXED BY case_order_by_received
                WHERE received BETWEEN ? AND ? LIMIT ?)
                """,
                [days.lowerBound, days.upperBound]
            )
        }
        if let days = filter.closed {
            try add(
                .closed,
                nil,
                """
                SELECT count(*) FROM (SELECT 1 FROM case_order INDEXED BY case_order_by_closed
                WHERE closed BETWEEN ? AND ? LIMIT ?)
                """,
                [days.lowerBound, days.upperBound]
            )
        }
        if let day = filter.dueBefore {
            try add(
                .due,
                .nextDue,
                "SELECT count(*) FROM (SELECT 1 FROM case_order INDEXED BY case_order_by_due WHERE due < ? LIMIT ?)",
                [day]
            )
        }
        guard let fewest = ways.min(by: { $0.cases < $1.cases }) else { return .walk }
        let expected = max(1, share * all)
        let walk = min(all, caution * all * Double(limit) / expected) * walked
        return fewest.cases * taken < walk ? fewest.way : .walk
    }
}
