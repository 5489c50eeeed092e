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
        whose =
            switch filter.whose {
            case .mine: .mine
            case .everyone: .everyone
            case .person(let person): .person(person)
            }
        overdue = filter.overdue
        dueTo = filter.dueTo
        limit = filter.limit
        cursor = filter.cursor
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
