import CaseWorkflow
package import DiscriminationLaw
import GRDB

extension Desk {
    /// A page of tasks, limitation clocks and open questions of the law in one order, the earliest first.
    package func watch(_ query: WatchQuery, today: Day) async throws -> WatchPage {
        try Self.checkLimit(query.limit, within: TaskQuery.largestPage)
        var described = query
        described.limit = 0
        described.cursor = nil
        let description = "watch \(query.ringing ? today.number : 0) \(described)"
        let after = try query.cursor.map { try WatchPlace(bytes: cursors.read($0, for: description)) } ?? .first
        let person: StaffID? =
            switch query.whose {
            case .mine: owner
            case .person(let person): person
            case .everyone: nil
            }
        let until = query.dueTo?.number ?? DeskSchema.noDay
        let found = try await answer { tables -> [(WatchEntry, WatchPlace)] in
            var code: Int64 = 0
            if let person {
                guard let known = try tables.knownCode(Word(.assignee, person.text)) else { return [] }
                code = known
            }
            return try Self.watched(
                code,
                until: until,
                ringing: query.ringing,
                after: after,
                limit: query.limit + 1,
                today: today,
                in: tables
            )
        }
        let next = found.count > query.limit ? try cursors.make(found[query.limit - 1].1.bytes, for: description) : nil
        return WatchPage(entries: found.prefix(query.limit).map(\.0), next: next, state: state)
    }

    private static func watched(
        _ person: Int64,
        until: Int,
        ringing: Bool,
        after: WatchPlace,
        limit: Int,
        today: Day,
        in tables: DeskTables
    ) throws -> [(WatchEntry, WatchPlace)] {
        var after = after
        var found: [(WatchEntry, WatchPlace)] = []
        while found.count < limit {
            let rows = try tables.db.every(desk: statement, after.arguments(person, until: until, limit: limit)) {
                WatchStored($0)
            }
            for row in rows {
                after = row.place
                guard let entry = try row.entry(today: today, in: tables), !ringing || entry.ringing != nil else {
                    continue
                }
                found.append((entry, row.place))
                if found.count == limit { break }
            }
            if rows.count < limit { break }
        }
        return found
    }

    // Both tables lie in this order, so that the union is merged and not sorted.
    private static let statement = """
        SELECT due, place, kind, element, branch, act, acknowledged, NULL AS assignee, NULL AS title FROM watch
        WHERE person = ?1 AND due <= ?2 AND (due, place, kind, element, branch, act) > (?3, ?4, ?5, ?6, ?7, ?8)
        UNION ALL
        SELECT due, place, 'task', element, '', '', NULL, assignee, title FROM task
        WHERE person = ?1 AND due <= ?2 AND (due, place, 'task', element, '', '') > (?3, ?4, ?5, ?6, ?7, ?8)
        ORDER BY due, place, kind, element, branch, act LIMIT ?9
        """
}

/// A row of the union of `watch` and `task`.
private struct WatchStored {
    let place: WatchPlace
    let acknowledged: Int?
    let assignee: String?
    let title: String?

    init(_ row: Row) {
        place = WatchPlace(due: row[0], place: row[1], kind: row[2], element: row[3], branch: row[4], act: row[5])
        acknowledged = row[6]
        assignee = row[7]
        title = row[8]
    }

    func entry(today: Day, in tables: DeskTables) throws -> WatchEntry? {
        guard let kind = WatchKind(rawValue: place.kind), let entry = try tables.entry(at: place.place) else {
            return nil
        }
        let due = Day(number: place.due)
        let subject: WatchEntry.Subject =
            if kind == .task {
                .task(
                    TaskRow(
                        of: entry.row.number,
                        id: ElementID(place.element),
                        title: title,
                        due: due,
                        assignee: assignee.flatMap(StaffID.init(text:)),
                        state: .open,
                        assignees: entry.row.assignees
                    )
                )
            } else {
                .clock(
                    WatchRow(
                        kind: kind,
                        incident: ElementID(place.element),
                        branch: LimitationBranch(rawValue: place.branch),
                        act: LimitationAct(rawValue: place.act),
                        due: due,
                        acknowledged: acknowledged
                    )
                )
            }
        return WatchEntry(caseID: entry.caseID, number: entry.row.number, subject: subject, due: due, today: today)
    }
}
