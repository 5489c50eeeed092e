package import DiscriminationLaw
package import CaseWorkflow

/// Which tasks, clocks and questions a page shows.
package struct WatchFilter: Sendable, Equatable {
    package var whose: TaskFilter.Whose = .mine
    /// Only what has an alarm that nobody has acknowledged.
    package var ringing = false
    package var dueTo: Day?
    package var limit = RegisterFilter.defaultLimit
    package var cursor: String?

    /// Reads the filter from a query; `faults` takes what is wrong.
    package init(reading query: QueryString, faults: inout [Fault]) {
        var reader = QueryReader(query: query)
        whose = reader.value("whose") { TaskFilter.Whose(text: $0) } ?? .mine
        ringing = reader.flag("ringing")
        dueTo = reader.value("dueTo") { Day(text: $0) }
        cursor = reader.text("cursor", limit: 1_000)
        limit = reader.number("limit", RegisterFilter.limits) ?? RegisterFilter.defaultLimit
        faults += reader.faults
    }
}
