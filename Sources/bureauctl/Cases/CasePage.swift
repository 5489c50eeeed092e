import DiscriminationLaw
import BureauContract
import CaseWorkflow

/// A case as a page of text.
struct CasePage {
    let file: CaseRepresentation
    var lines: [String] = []

    init(_ file: CaseRepresentation) {
        self.file = file
        head()
        limitation()
        heading("Vad som berättades", "What was told")
        text(file.contact.narrative)
        parties()
        incidents()
        permissions()
        course()
        ending()
    }

    func label(_ list: String, _ code: String) -> String { file.labels[list, code] ?? code }

    private func name(_ person: StaffID) -> String { (file.people[person.text] ?? person.text).shown }

    mutating func heading(_ swedish: String, _ english: String) {
        lines += ["", words(swedish, english).uppercased()]
    }

    mutating func text(_ text: String) { lines += text.shownLines.map { "  " + $0 } }

    private mutating func head() {
        let number = file.number?.text ?? file.id.text
        lines.append("\(number)  \(file.contact.title.shown)")
        lines.append("\(label("phase", file.phase.rawValue)), version \(file.version), \(file.id.text)")
        let assignees = file.assignees.map(name).joined(separator: ", ")
        lines.append(words("Handläggare: ", "Assignees: ") + (assignees.isEmpty ? "–" : assignees))
        if let wall = file.wall {
            lines.append(words("Jävsmur, bara: ", "Wall, only: ") + wall.named.map(name).joined(separator: ", "))
        }
        if file.hold != nil { lines.append(words("Gallringsstopp", "Legal hold")) }
        let channel = label("channel", file.contact.channel.rawValue)
        lines.append(
            words("Inkom \(file.contact.receivedOn), \(channel)", "Received \(file.contact.receivedOn), \(channel)")
        )
        if let reference = file.contact.reference { lines.append(words("Referens: ", "Reference: ") + reference.shown) }
        if let campaign = file.campaign { lines.append(words("Kampanj: ", "Campaign: ") + campaign.shown) }
        for target in file.targets { lines.append(line(of: target)) }
        for element in file.milestones where !file.targets.contains(where: { $0.milestone == element.milestone }) {
            lines.append("\(label("milestone", element.milestone.rawValue)): \(element.reachedOn)")
        }
    }

    private func line(of target: CaseRepresentation.TargetElement) -> String {
        let what = label("milestone", target.milestone.rawValue)
        let missed = target.missed ? words(", FÖR SENT", ", TOO LATE") : ""
        guard let reachedOn = target.reachedOn else {
            return "\(what): " + words("senast \(target.due)", "by \(target.due)") + missed
        }
        return "\(what): \(reachedOn)" + words(" (senast \(target.due)\(missed))", " (by \(target.due)\(missed))")
    }

    private mutating func parties() {
        guard !file.parties.isEmpty else { return }
        heading("Parter", "Parties")
        for element in file.parties {
            let party = element.party
            let hidden = party.anonymous ? words("(anonym)", "(anonymous)") : words("(utan namn)", "(no name)")
            var parts = [label("partyRole", party.role.rawValue), party.name?.shown ?? hidden]
            if let kind = party.respondent?.kind { parts.append(label("respondentKind", kind.rawValue)) }
            if party.protection != .none { parts.append(label("protection", party.protection.rawValue)) }
            if let sex = party.sex { parts.append(label("sex", sex.rawValue)) }
            if let band = party.ageBand { parts.append(label("ageBand", band.rawValue)) }
            if let persons = party.persons { parts.append(words("\(persons) personer", "\(persons) persons")) }
            lines.append("  \(element.id): " + parts.joined(separator: ", "))
            for way in party.contactWays {
                let safe = way.safeToUse.map { " (\($0.shown))" } ?? ""
                lines.append("     \(label("contactWay", way.kind.rawValue)): \(way.value.shown)\(safe)")
            }
            for warning in element.warnings { lines.append("     ! " + label("partyWarning", warning.rawValue)) }
            standing(of: element)
        }
    }

    private mutating func incidents() {
        guard !file.incidents.isEmpty else { return }
        heading("Händelser", "Incidents")
        for element in file.incidents {
            let incident = element.incident
            let when = [incident.from?.text, incident.to?.text].compactMap { $0 }.joined(separator: " – ")
            lines.append(
                "  \(element.id):"
                    + [when, incident.municipality?.shown ?? ""].filter { !$0.isEmpty }.map { " " + $0 }.joined(
                        separator: ","
                    )
            )
            for line in incident.what.shownLines { lines.append("     " + line) }
            lines.append("     " + words("Påstås: ", "Alleged: ") + classification(incident.alleged))
            circumstances(of: element)
            if let assessment = element.assessment {
                let stale =
                    element.assessmentIsCurrent ? "" : words(" (händelsen är ändrad sedan dess)", " (changed since)")
                lines.append(
                    "     " + words("Bedömning: ", "Assessed: ") + label("finding", assessment.finding.rawValue) + stale
                )
                for line in assessment.reasons.shownLines { lines.append("     " + line) }
            }
            law(of: element)
        }
    }

    private func classification(_ codes: Classification) -> String {
        let area = codes.area.map { [label("area", $0.rawValue)] } ?? []
        let all =
            codes.grounds.map { label("ground", $0.rawValue) } + codes.forms.map { label("form", $0.rawValue) } + area
        return all.isEmpty ? "–" : all.joined(separator: ", ")
    }

    private mutating func course() {
        if !file.notes.isEmpty { heading("Anteckningar", "Notes") }
        for element in file.notes {
            let kind = label("noteKind", element.note.kind.rawValue)
            lines.append("  \(element.id): \(element.at.prefix(10)), \(name(element.by)), \(kind)")
            for line in element.note.text.shownLines { lines.append("     " + line) }
        }
        if !file.actions.isEmpty { heading("Åtgärder", "Actions") }
        for element in file.actions {
            let date = element.action.decidedOn.map { "\($0), " } ?? ""
            let place = element.action.incidents.map { ids in
                words(", händelse ", ", incident ") + ids.map(String.init).joined(separator: ", ")
            }
            lines.append("  \(element.id): \(date)\(label("actionKind", element.action.kind.rawValue))\(place ?? "")")
            for line in element.action.text.shownLines { lines.append("     " + line) }
            if element.consentIsMissing {
                lines.append(
                    words(
                        "     ! Samtycket gäller inte längre: utför den inte.",
                        "     ! Its consent does not hold any more: do not carry it out."
                    )
                )
            }
            override(element.action.override)
            for line in element.outcome?.shownLines ?? [] { lines.append("     → " + line) }
        }
        if !file.tasks.isEmpty { heading("Uppgifter", "Tasks") }
        for element in file.tasks {
            let person = element.task.assignee.map { ", " + name($0) } ?? ""
            let state = label("taskState", element.state.rawValue)
            lines.append("  \(element.id): \(element.task.due), \(element.task.title.shown), \(state)\(person)")
        }
    }
}
