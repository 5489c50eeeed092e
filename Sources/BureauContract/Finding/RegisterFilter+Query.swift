package import CaseWorkflow
import DiscriminationLaw

extension RegisterFilter {
    /// Reads the filter from a query.
    ///
    /// - Parameter faults: takes what is wrong, by parameter; with any fault the filter must not be used.
    package init(reading query: QueryString, faults: inout [Fault]) {
        var reader = QueryReader(query: query)
        self.init()
        phase = reader.value("phase") { Phase(rawValue: $0) }
        assignee = reader.value("assignee") { $0 == "none" ? .nobody : StaffID(text: $0).map { .person($0) } }
        number = reader.value("number") { CaseNumber(text: $0) }
        receivedFrom = reader.value("receivedFrom") { Day(text: $0) }
        receivedTo = reader.value("receivedTo") { Day(text: $0) }
        closedFrom = reader.value("closedFrom") { Day(text: $0) }
        closedTo = reader.value("closedTo") { Day(text: $0) }
        ground = reader.value("ground") { Ground(rawValue: $0) }
        form = reader.value("form") { Form(rawValue: $0) }
        area = reader.value("area") { SocietalArea(rawValue: $0) }
        municipality = reader.text("municipality", limit: Limits.name)
        respondentKind = reader.value("respondentKind") { RespondentKind(rawValue: $0) }
        overdue = reader.flag("overdue")
        reference = reader.text("reference", limit: Limits.reference)
        if let text = query["sort"] {
            descending = text.hasPrefix("-")
            sort = reader.value("sort") { Sort(rawValue: String($0.drop { $0 == "-" })) } ?? .number
        }
        cursor = reader.text("cursor", limit: 1_000)
        limit = reader.number("limit", Self.limits) ?? Self.defaultLimit
        reader.order(receivedFrom, receivedTo, "receivedTo")
        reader.order(closedFrom, closedTo, "closedTo")
        faults += reader.faults
    }

    /// The query that asks for this filter.
    package var query: QueryString {
        let assigneeText: String? =
            switch assignee {
            case .nobody: "none"
            case .person(let person): person.text
            case nil: nil
            }
        let values: [(String, String?)] = [
            ("phase", phase?.rawValue), ("assignee", assigneeText), ("number", number?.text),
            ("receivedFrom", receivedFrom?.text), ("receivedTo", receivedTo?.text), ("closedFrom", closedFrom?.text),
            ("closedTo", closedTo?.text), ("ground", ground?.rawValue), ("form", form?.rawValue),
            ("area", area?.rawValue), ("municipality", municipality), ("respondentKind", respondentKind?.rawValue),
            ("overdue", overdue ? "true" : nil), ("reference", reference),
            ("sort", (descending ? "-" : "") + sort.rawValue),
            ("cursor", cursor), ("limit", String(limit)),
        ]
        return QueryString(values.compactMap { name, value in value.map { QueryString.Item(name, $0) } })
    }
}
