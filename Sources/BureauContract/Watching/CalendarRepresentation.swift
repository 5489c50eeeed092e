package import CaseWorkflow
package import DiscriminationLaw

/// Where a person's calendar of clocks can be fetched.
package struct CalendarRepresentation: Codable, Sendable, Equatable {
    /// The address on this service, with the secret that opens it; to be given to a calendar program, and to nobody else.
    package let href: String

    /// Shows the address of the calendar that a token opens.
    package init(token: String, in language: Language) {
        let query = QueryString([.init("token", token), .init("lang", language.rawValue)])
        href = Routes.calendar.path + "?" + query.text
    }
}

/// Whose calendar is fetched, and in which language.
package struct CalendarFilter: Sendable, Equatable {
    /// Whatever was sent; nothing sent opens as little as something wrong.
    package let token: String
    package let language: Language?

    /// Reads the filter from a query; `faults` takes what is wrong.
    package init(reading query: QueryString, faults: inout [Fault]) {
        var reader = QueryReader(query: query)
        token = query["token"] ?? ""
        language = reader.value("lang") { Language(rawValue: $0) }
        faults += reader.faults
    }
}
