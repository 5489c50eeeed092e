import BureauContract
import BureauOffice
import CaseWorkflow

extension RegisterQuery {
    init(_ filter: RegisterFilter) {
        self.init()
        phase = filter.phase
        switch filter.assignee {
        case .nobody: unassigned = true
        case .person(let person): assignee = person
        case nil: break
        }
        number = filter.number
        receivedFrom = filter.receivedFrom
        receivedTo = filter.receivedTo
        closedFrom = filter.closedFrom
        closedTo = filter.closedTo
        ground = filter.ground
        form = filter.form
        area = filter.area
        municipality = filter.municipality
        respondentKind = filter.respondentKind
        overdue = filter.overdue
        reference = filter.reference
        sort =
            switch filter.sort {
            case .number: .number
            case .received: .received
            case .changed: .changed
            case .nextDue: .nextDue
            case .name: .name
            }
        descending = filter.descending
        limit = filter.limit
        cursor = filter.cursor
    }
}

extension TaskQuery {
    init(_ filter: TaskFilter) {
        self.init()
        whose = TaskQuery.Whose(filter.whose)
        overdue = filter.overdue
        dueTo = filter.dueTo
        limit = filter.limit
        cursor = filter.cursor
    }
}

extension WatchQuery {
    init(_ filter: WatchFilter) {
        self.init()
        scope =
            switch filter.whose {
            case .told: .told
            case .mine: .mine
            case .deputising: .deputising
            case .escalated: .escalated
            case .everyone: .everyone
            case .person(let person): .person(person)
            }
        ringing = filter.ringing
        dueTo = filter.dueTo
        limit = filter.limit
        cursor = filter.cursor
    }
}

extension TaskQuery.Whose {
    init(_ whose: TaskFilter.Whose) {
        switch whose {
        case .mine: self = .mine
        case .everyone: self = .everyone
        case .person(let person): self = .person(person)
        }
    }
}

extension WatchRepresentation.Item {
    init(_ entry: WatchEntry) throws {
        let id = try CaseID(entry.caseID)
        switch entry.subject {
        case .task(let row):
            self.init(id: id, number: entry.number, task: row, daysLeft: entry.daysLeft, why: entry.why)
        case .clock(let row):
            self.init(
                id: id,
                number: entry.number,
                watch: row,
                daysLeft: entry.daysLeft,
                ringing: entry.ringing,
                isMissed: entry.isMissed,
                why: entry.why
            )
        }
    }
}

extension DeskRepresentation {
    init(_ state: DeskState) {
        switch state {
        case .complete: self.init(complete: true)
        case .building(let done, let total): self.init(complete: false, done: done, total: total)
        case .stale: self.init(complete: false)
        }
    }
}
