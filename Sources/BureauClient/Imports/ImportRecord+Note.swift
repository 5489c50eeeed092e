import CaseWorkflow
import DiscriminationLaw

extension ImportRecord {
    /// Everything that has no place of its own in a case, in one final note; nil where there is nothing.
    var note: Note? {
        var lines: [String] = []
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append("\(name): \(value)") }
        }
        add("Källa", source)
        for other in otherSources ?? [] { add("Annan källa", other) }
        add("Källans slag", sourceKind)
        add("Engelsk titel", titleEnglish)
        add("Tillämplig lag", applicableLaw)
        add("Anmälarens roll", complainant?.role)
        add("Könsuppgift i källan", complainant?.gender == .nonBinary ? complainant?.gender?.rawValue : nil)
        add("Underårig", complainant?.minor.map { $0 ? "ja" : "nej" })
        add("Fackligt ansluten", complainant?.unionMember.map { $0 ? "ja" : "nej" })
        add("Anmäld", complaint?.date?.text)
        add("Anmälan mottogs av", complaint?.receivedBy)
        for step in actions ?? [] where step.kind == .complaint { add("Steg", step.line) }
        add("Talan väckt", suit?.date?.text)
        add("Fördes av", [broughtBy?.code?.rawValue, broughtBy?.name].compactMap { $0 }.joined(separator: ", "))
        add("Läge enligt källan", caseStatus)
        add("Begärd ersättning", compensation?.claimed.map { "\($0) kr" })
        add("Ersättning", compensation?.awarded.map { "\($0) kr" })
        add("Ersättning per person", compensation?.awardedPerPerson.map { "\($0) kr" })
        add("Om ersättningen", compensation?.note)
        add("Avslutat år", yearClosed.map(String.init))
        add("Preskription", limitation?.words)
        add("Anmärkningar", notes)
        return lines.isEmpty ? nil : Note(kind: .final, text: "Uppgifter ur källan\n" + lines.joined(separator: "\n"))
    }
}

extension ImportRecord.LimitationRemark {
    var words: String {
        let parts: [(String, String?)] = [
            ("spår", branch), ("regel", rule), ("avgörande dag", decisiveDate?.text),
            ("avgörande händelse", decisiveEvent),
            ("sista dag", lastDay?.text), ("åtgärd vidtagen", actedDate?.text), ("utfall", result), ("", text),
        ]
        return parts.compactMap { name, value in value.map { name.isEmpty ? $0 : "\(name) \($0)" } }.joined(
            separator: "; "
        )
    }
}
