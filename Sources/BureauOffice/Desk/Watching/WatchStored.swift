import CaseWorkflow
import DiscriminationLaw
import GRDB

/// A row of the union of `watch` and `task`.
struct WatchStored {
    let place: WatchPlace
    /// Nothing for a task.
    let watch: WatchRow?
    /// To whom a task was given by name.
    let assignee: StaffID?
    private let title: String?

    // Both tables lie in this order, so that the union is merged and not sorted.
    static let statement = """
        SELECT due, place, kind, element, branch, act, acknowledged, quiet, NULL AS assignee, NULL AS title FROM watch
        WHERE person = ?1 AND due <= ?2 AND (due, place, kind, element, branch, act) > (?3, ?4, ?5, ?6, ?7, ?8)
        UNION ALL
        SELECT due, place, 'task', element, '', '', NULL, NULL, assignee, title FROM task
        WHERE person = ?1 AND due <= ?2 AND (due, place, 'task', element, '', '') > (?3, ?4, ?5, ?6, ?7, ?8)
        ORDER BY due, place, kind, element, branch, act LIMIT ?9
        """

    init(_ row: Row) {
        place = WatchPlace(due: row[0], place: row[1], kind: row[2], element: row[3], branch: row[4], act: row[5])
        let quiet: Int? = row[7]
        let person: String? = row[8]
        watch = WatchRow(place, acknowledged: row[6], quietUntil: quiet.map { Day(number: $0) })
        assignee = person.flatMap(StaffID.init(text:))
        title = row[9]
    }

    func entry(of entry: RegisterEntry, today: Day, why: WatchReason) -> WatchEntry {
        let due = Day(number: place.due)
        let task = TaskRow(
            of: entry.row.number,
            id: ElementID(place.element),
            title: title,
            due: due,
            assignee: assignee,
            state: .open,
            assignees: entry.row.assignees
        )
        return WatchEntry(
            caseID: entry.caseID,
            number: entry.row.number,
            subject: watch.map { .clock($0) } ?? .task(task),
            due: due,
            today: today,
            why: why
        )
    }
}

extension WatchRow {
    fileprivate init?(_ place: WatchPlace, acknowledged: Int?, quietUntil: Day?) {
        guard let kind = WatchKind(rawValue: place.kind), kind != .task else { return nil }
        self.init(
            kind: kind,
            incident: place.element == 0 ? nil : ElementID(place.element),
            branch: LimitationBranch(rawValue: place.branch),
            act: LimitationAct(rawValue: place.act),
            due: Day(number: place.due),
            acknowledged: acknowledged,
            quietUntil: quietUntil
        )
    }
}
