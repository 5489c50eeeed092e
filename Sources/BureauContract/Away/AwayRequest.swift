package import CaseWorkflow
package import DiscriminationLaw

/// What somebody sends to say that they, or for supervisors another, are away.
package struct AwayRequest: CheckedRequest, Equatable {
    /// Oneself where it is left out.
    package var person: StaffID?
    package var from: Day
    /// The last day, which counts.
    package var to: Day
    /// Who stands in; the supervisors where it is left out.
    package var deputy: StaffID?

    package init(person: StaffID? = nil, from: Day, to: Day, deputy: StaffID? = nil) {
        self.person = person
        self.from = from
        self.to = to
        self.deputy = deputy
    }

    /// Names days that end before they begin, and who stands in for themself.
    package func faults() -> [Fault] {
        var faults: [Fault] = []
        if to < from { faults.append(Fault(path: "to", code: .outOfOrder)) }
        if let deputy, deputy == person { faults.append(Fault(path: "deputy", code: .selfReference)) }
        return faults
    }
}

/// Whose times are asked for.
package struct AwayFilter: Sendable, Equatable {
    package let whose: TaskFilter.Whose

    /// Reads the filter from a query; `faults` takes what is wrong.
    package init(reading query: QueryString, faults: inout [Fault]) {
        var reader = QueryReader(query: query)
        whose = reader.value("whose") { TaskFilter.Whose(text: $0) } ?? .mine
        faults += reader.faults
    }
}
