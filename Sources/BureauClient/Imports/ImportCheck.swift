import BureauContract
import CaseWorkflow
import DiscriminationLaw

/// Gathers the faults of one record, each at the field it comes from.
struct ImportCheck {
    let document: JSONDocument
    let element: JSONValue
    let path: JSONPath
    let today: Day
    private(set) var faults: [ImportFault] = []

    mutating func add(_ field: String, _ code: String, _ swedish: String, _ english: String) {
        add(field, code, BilingualText(swedish, english))
    }

    private mutating func add(_ field: String, _ code: String, _ words: BilingualText) {
        let fault = ImportFault(
            position: document.position(of: offset(of: field)),
            field: "\(path).\(field)",
            code: code,
            words: words
        )
        if !faults.contains(fault) { faults.append(fault) }
    }

    // The place of the field, or of the nearest thing around it that is there.
    private func offset(of field: String) -> Int {
        var value = element
        for part in field.split(separator: ".") {
            let name = part.prefix { $0 != "[" }
            guard let member = value[String(name)] else { break }
            value = member
            let digits = part.dropFirst(name.count + 1).prefix { $0.isNumber }
            if let index = Int(digits), let elements = value.elements, elements.indices.contains(index) {
                value = elements[index]
            }
        }
        return value.offset
    }

    /// Checks what no command sees: dates against their precision, dates in lines of text, and the key of the record.
    mutating func record(_ record: ImportRecord) {
        if ImportKey(reference: record.id, step: "begin-assessment") == nil {
            add("id", "malformed", "är tomt eller för långt för en nyckel", "is empty or too long for a key")
        }
        dates(record)
        if let year = record.yearClosed, !(1800...today.year).contains(year) {
            add("year_closed", "invalidValue", "är inget år som har varit", "is no year that has been")
        }
        for (field, amount) in [
            ("claimed_sek", record.compensation?.claimed), ("awarded_sek_total", record.compensation?.awarded),
            ("awarded_sek_per_person", record.compensation?.awardedPerPerson),
        ] where (amount ?? 0) < 0 {
            add("compensation.\(field)", "tooFew", "får inte vara negativt", "must not be negative")
        }
        for (index, step) in (record.actions ?? []).enumerated() where step.text.divided(by: "\n").isEmpty {
            add("actions[\(index)].text", "empty", FaultCode.empty.label)
        }
    }

    private mutating func dates(_ record: ImportRecord) {
        date("act_date.from", record.actDate?.from, record.actDate?.fromPrecision)
        date("act_date.to", record.actDate?.to, record.actDate?.toPrecision)
        date("complaint.date", record.complaint?.date, record.complaint?.precision)
        date("suit.date", record.suit?.date, record.suit?.precision)
        date("limitation.decisive_date", record.limitation?.decisiveDate, record.limitation?.decisivePrecision)
        date("limitation.acted_date", record.limitation?.actedDate, record.limitation?.actedPrecision)
        for (index, step) in (record.actions ?? []).enumerated() {
            date("actions[\(index)].date", step.date, step.precision)
        }
    }

    private mutating func date(_ field: String, _ date: ApproximateDay?, _ precision: ApproximateDay.Precision?) {
        if let date, let precision, date.precision != precision {
            add(
                field,
                "precision",
                "har en annan noggrannhet än den som anges",
                "has another precision than the one given"
            )
        }
        if date == nil, precision != nil {
            add(field, "missing", "saknas, fast en noggrannhet anges", "is missing, though a precision is given")
        }
        if let date, date.earliest > today { add(field, "inFuture", FaultCode.inFuture.label) }
    }

    /// Checks the commands as the service would, and names the field of the record that each fault comes from.
    mutating func commands(_ commands: [Command]) {
        for command in commands {
            for fault in command.faults(on: today) {
                let limit = fault.limit.map { " (\($0))" } ?? ""
                add(
                    Self.field(of: fault.path),
                    fault.code.rawValue,
                    BilingualText(fault.code.label.swedish + limit, fault.code.label.english + limit)
                )
            }
        }
    }

    private static let fields: [(command: String, record: String)] = [
        ("contact.title", "title_sv"), ("contact.narrative", "narrative_sv"), ("contact.reference", "id"),
        ("contact.receivedOn", "complaint.date"), ("parties[0].persons", "complainant.persons"),
        ("parties[0]", "complainant"), ("parties", "respondent.name"), ("incidents[0].what", "title_sv"),
        ("incidents[0].from", "act_date.from"), ("incidents[0].to", "act_date.to"),
        ("incidents[0].municipality", "respondent.municipality_of_event"), ("incidents[0].alleged.grounds", "grounds"),
        ("incidents[0].alleged.forms", "forms"), ("assessment.assessed.grounds", "grounds"),
        ("assessment.assessed.forms", "forms"), ("note", "notes"), ("assessment", "outcome.text"),
        ("action", "actions"),
        ("outcome", "actions"), ("closure.settlement", "compensation.awarded_sek_total"),
        ("closure.decidedOn", "year_closed"), ("closure", "outcome.text"),
    ]

    static func field(of path: String) -> String {
        guard let found = fields.first(where: { path.hasPrefix($0.command) }) else { return "id" }
        // The place inside a list of codes is the same in both.
        let rest = path.dropFirst(found.command.count)
        return found.record + (rest.hasPrefix("[") && ["grounds", "forms"].contains(found.record) ? rest : "")
    }
}
