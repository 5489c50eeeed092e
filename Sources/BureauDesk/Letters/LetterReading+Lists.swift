import CaseWorkflow
import DiscriminationLaw

extension LetterReading {
    /// One row for each incident that concerns whom the letter is about, and the respondent where it is to the respondent.
    var incidents: [[LetterField: LetterValue]] {
        file.incidents.enumerated().filter { concerns($0.element) }.map { place, entry in
            let incident = entry.incident
            let outcome = file.closure.map { closure in
                closure.incidents.first { $0.incident == entry.id }?.outcome ?? closure.outcome
            }
            return [
                .incidentNumber: .text(String(place + 1)),
                .incidentWhen: LetterValue(when(incident)),
                .incidentWhat: LetterValue(incident.what),
                .incidentForms: terms(incident.alleged.forms),
                .incidentGrounds: terms(incident.alleged.grounds),
                .incidentArea: terms(incident.alleged.area.map { [$0] } ?? []),
                .incidentOutcome: LetterValue(outcome?.label.in(language)),
            ]
        }
    }

    /// One row for each clock of each incident, and one for an incident without a day, which shows that it is missing.
    var clocks: [[LetterField: LetterValue]] {
        file.incidents.enumerated().filter { concerns($0.element) }.flatMap {
            place,
            entry -> [[LetterField: LetterValue]] in
            let number = LetterValue.text(String(place + 1))
            guard entry.incident.from != nil else {
                return [row(of: nil, number)]
            }
            return file.clocks(of: entry.id).map { row(of: $0, number) }
        }
    }

    private func row(of clock: LimitationClock?, _ number: LetterValue) -> [LetterField: LetterValue] {
        let rules = clock?.references.map { $0.words(in: language) }.joined(separator: "; ")
        let assumptions = clock.map { clock in
            clock.assumptions.isEmpty
                ? Self.none.in(language) : clock.assumptions.map { $0.in(language) }.joined(separator: " ")
        }
        return [
            .clockIncident: number,
            .clockAct: LetterValue(clock?.act.words.in(language)),
            .clockSafeDay: LetterValue(clock?.safe?.words(in: language)),
            .clockLastDay: LetterValue(clock?.raw?.words(in: language)),
            .clockState: .text(state(of: clock).in(language)),
            .clockRules: LetterValue(rules),
            .clockAssumptions: LetterValue(assumptions),
        ]
    }

    private func state(of clock: LimitationClock?) -> BilingualText {
        guard let raw = clock?.raw else {
            return BilingualText("går inte att räkna ut ännu", "cannot be computed yet")
        }
        return raw >= today ? BilingualText("löper", "running") : BilingualText("har passerat", "has passed")
    }

    /// Nobody is told what was done to another complainant alone, and no respondent what another respondent did.
    private func concerns(_ entry: CaseFile.IncidentEntry) -> Bool {
        let (respondents, wronged) = (entry.incident.respondents, entry.incident.wronged)
        let others = file.parties.filter { $0.party.role == .complainant && $0.id != personID }.map(\.id)
        guard wronged.isEmpty || !wronged.allSatisfy(others.contains) else { return false }
        guard [.statementRequest, .settlement].contains(request.letter) else { return true }
        return respondent.map { respondents.isEmpty || respondents.contains($0.id) } ?? true
    }

    private func when(_ incident: Incident) -> String? {
        guard let from = incident.from else { return nil }
        guard let to = incident.to, to != from else { return from.words(in: language) }
        return "\(from.words(in: language)) – \(to.words(in: language))"
    }

    private func terms(_ terms: [some StatutoryTerm]) -> LetterValue {
        let words = terms.map { term in
            let label = language == .swedish ? term.statutoryLabel : term.english
            return term.reference.map { "\(label) (\($0.words(in: language)))" } ?? label
        }
        return LetterValue(words.joined(separator: "; "))
    }

    private static let none = BilingualText("inga", "none")
}
