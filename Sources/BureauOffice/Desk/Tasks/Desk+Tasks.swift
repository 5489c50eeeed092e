import CaseWorkflow
package import DiscriminationLaw
import GRDB

extension Desk {
    /// A page of open tasks, the earliest first.
    package func tasks(_ query: TaskQuery, today: Day) async throws -> TaskPage {
        try Self.checkLimit(query.limit, within: TaskQuery.largestPage)
        var described = query
        described.limit = 0
        described.cursor = nil
        let description = "tasks \(query.overdue ? today.number : 0) \(described)"
        let after = try query.cursor.map { try TaskPlace(bytes: cursors.read($0, for: description)) } ?? .first
        let person: StaffID? =
            switch query.whose {
            case .mine: owner
            case .person(let person): person
            case .everyone: nil
            }
        var last = query.dueTo?.number ?? DeskSchema.noDay
        if query.overdue { last = min(last, today.number - 1) }
        let until = last
        let found = try await answer { tables -> [(TaskEntry, TaskPlace)] in
            var code: Int64 = 0
            if let person {
                guard let known = try tables.knownCode(Word(.assignee, person.text)) else { return [] }
                code = known
            }
            let values: StatementArguments = [code, until, after.due, after.place, after.element, query.limit + 1]
            let rows = try tables.db.every(
                desk: """
                    SELECT due, place, element, assignee, title FROM task
                    WHERE person = ? AND due <= ? AND (due, place, element) > (?, ?, ?)
                    ORDER BY due, place, element LIMIT ?
                    """,
                values
            ) { TaskStored(at: TaskPlace(due: $0[0], place: $0[1], element: $0[2]), assignee: $0[3], title: $0[4]) }
            return try rows.compactMap { stored in
                try stored.entry(today: today, in: tables).map { ($0, stored.at) }
            }
        }
        let next = found.count > query.limit ? try cursors.make(found[query.limit - 1].1.bytes, for: description) : nil
        return TaskPage(tasks: found.prefix(query.limit).map(\.0), next: next, state: state)
    }
}

/// A row of `task`.
private struct TaskStored {
    let at: TaskPlace
    let assignee: String?
    let title: String?

    func entry(today: Day, in tables: DeskTables) throws -> TaskEntry? {
        guard let entry = try tables.entry(at: at.place) else { return nil }
        let row = TaskRow(
            of: entry.row.number,
            id: ElementID(at.element),
            title: title,
            due: Day(number: at.due),
            assignee: assignee.flatMap(StaffID.init(text:)),
            state: .open,
            assignees: entry.row.assignees
        )
        return TaskEntry(caseID: entry.caseID, row: row, isOverdue: row.due < today)
    }
}

/// Where a page of tasks ends.
private struct TaskPlace: Sendable {
    let due: Int
    let place: Int64
    let element: Int

    static let first = TaskPlace(due: -DeskSchema.noDay, place: 0, element: 0)

    init(due: Int, place: Int64, element: Int) {
        self.due = due
        self.place = place
        self.element = element
    }

    init(bytes: [UInt8]) throws {
        guard bytes.count == 24 else { throw DeskCursor.invalid }
        let numbers = stride(from: 0, to: 24, by: 8).map { start in
            bytes[start..<start + 8].reduce(Int64(0)) { $0 << 8 | Int64($1) }
        }
        self.init(due: Int(numbers[0]), place: numbers[1], element: Int(numbers[2]))
    }

    var bytes: [UInt8] {
        [Int64(due), place, Int64(element)].flatMap { number in withUnsafeBytes(of: number.bigEndian) { Array($0) } }
    }
}
