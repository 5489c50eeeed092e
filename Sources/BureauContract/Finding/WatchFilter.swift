package import DiscriminationLaw
package import CaseWorkflow

/// Which tasks, clocks and questions a page shows.
package struct WatchFilter: Sendable, Equatable {
    /// Whose they are.
    package enum Whose: Sendable, Equatable {
        /// What one is told of: the next three in one order.
        case told
        /// One's own.
        case mine
        /// Of those for whom one stands in.
        case deputising
        /// What came to one because nobody has it, is there or has answered.
        case escalated
        case everyone
        case person(StaffID)

        init?(text: String) {
            switch text {
            case "told": self = .told
            case "mine": self = .mine
            case "deputising": self = .deputising
            case "escalated": self = .escalated
            case "everyone": self = .everyone
            default:
                guard let person = StaffID(text: text) else { return nil }
                self = .person(person)
            }
        }
    }

    package var whose: Whose = .told
    /// Only what has an alarm that nobody has acknowledged.
    package var ringing = false
    package var dueTo: Day?
    package var limit = RegisterFilter.defaultLimit
    package var cursor: String?

    /// Reads the filter from a query; `faults` takes what is wrong.
    package init(reading query: QueryString, faults: inout [Fault]) {
        var reader = QueryReader(query: query)
        whose = reader.value("whose") { Whose(text: $0) } ?? .told
        ringing = reader.flag("ringing")
        dueTo = reader.value("dueTo") { Day(text: $0) }
        cursor = reader.text("cursor", limit: 1_000)
        limit = reader.number("limit", RegisterFilter.limits) ?? RegisterFilter.defaultLimit
        faults += reader.faults
    }
}
