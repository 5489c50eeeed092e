package import CaseWorkflow
package import DiscriminationLaw

/// Which tasks a page shows.
package struct TaskFilter: Sendable, Equatable {
    /// Whose tasks.
    package enum Whose: Sendable, Equatable {
        case mine
        case everyone
        case person(StaffID)

        init?(text: String) {
            switch text {
            case "mine": self = .mine
            case "everyone": self = .everyone
            default:
                guard let person = StaffID(text: text) else { return nil }
                self = .person(person)
            }
        }
    }

    package var whose: Whose = .mine
    package var overdue = false
    package var dueTo: Day?
    package var limit = RegisterFilter.defaultLimit
    package var cursor: String?

    package init() {}

    /// Reads the filter from a query; `faults` takes what is wrong.
    package init(reading query: QueryString, faults: inout [Fault]) {
        var reader = QueryReader(query: query)
        self.init()
        whose = reader.value("whose") { Whose(text: $0) } ?? .mine
        overdue = reader.flag("overdue")
        dueTo = reader.value("dueTo") { Day(text: $0) }
        cursor = reader.text("cursor", limit: 1_000)
        limit = reader.number("limit", RegisterFilter.limits) ?? RegisterFilter.defaultLimit
        faults += reader.faults
    }
}

/// Which place of a list without filters is asked for, such as the queue.
package struct PageFilter: Sendable, Equatable {
    package var limit: Int
    package var cursor: String?

    /// Reads the place from a query; `faults` takes what is wrong.
    package init(reading query: QueryString, faults: inout [Fault]) {
        var reader = QueryReader(query: query)
        cursor = reader.text("cursor", limit: 1_000)
        limit = reader.number("limit", RegisterFilter.limits) ?? RegisterFilter.defaultLimit
        faults += reader.faults
    }
}
