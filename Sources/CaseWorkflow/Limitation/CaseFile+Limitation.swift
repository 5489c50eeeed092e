package import DiscriminationLaw

extension CaseFile {
    /// The limitation clocks of one incident, recomputed from what is known now, in the order of the branches.
    ///
    /// What is not known takes the earliest end: without an area it can be a claim against an employer or another, and the
    /// clocks of both are shown. Several forms are several claims, and several people have each their own: two clocks of
    /// the same branch and act stand there where they end on different days. An incident without a day gives no clock but
    /// stands in `undatedIncidents`.
    /// - Parameter asking: Whether each clock names the open questions, which costs twenty times as much.
    package func clocks(of id: ElementID, law: LawVersion = .current, asking: Bool = true) -> [LimitationClock] {
        var clocks: [LimitationClock] = []
        for facts in limitationFacts(of: id) {
            let found = LimitationRules.clocks(for: facts, law: law, asking: asking)
            let waiting = [LimitationRules.waiting(for: facts, law: law)].compactMap(\.self)
            for clock in found + waiting
            where !clocks.contains(where: { ($0.branch, $0.act, $0.raw) == (clock.branch, clock.act, clock.raw) }) {
                clocks.append(clock)
            }
        }
        return LimitationBranch.allCases.flatMap { branch in clocks.filter { $0.branch == branch } }
    }

    /// What could be asked to know the clocks of one incident better.
    package func limitationQuestions(of id: ElementID, law: LawVersion = .current) -> [LimitationQuestion] {
        var asked: Set<LimitationQuestion.Identifier> = []
        return limitationFacts(of: id).flatMap { LimitationRules.questions(for: $0, law: law) }
            .filter { asked.insert($0.identifier).inserted }
    }

    /// The incidents whose day is not known at all: no clock can be shown for them, which is an alarm to ask.
    package var undatedIncidents: [ElementID] { incidents.filter { $0.incident.from == nil }.map(\.id) }

    /// The facts of one incident as the rules take them, one for each person, kind of breach and possible area; none without
    /// a day.
    package func limitationFacts(of id: ElementID) -> [LimitationFacts] {
        guard let entry = incidents.first(where: { $0.id == id }), let event = entry.incident.from else { return [] }
        let people = wronged(in: entry).map { $0.standing ?? PersonStanding() }
        var seen: Set<LimitationFacts> = []
        return (people.isEmpty ? [PersonStanding()] : people).flatMap { person in
            entry.breaches.flatMap { breach in
                entry.possibleEmployers(of: breach).map { isEmployer in
                    entry.facts(event: event, breach: breach, respondentIsEmployer: isEmployer, person: person)
                }
            }
        }
        .filter { seen.insert($0).inserted }
    }

    /// Those to whom it happened; all complainants where nobody is named.
    func wronged(in entry: IncidentEntry) -> [PartyEntry] {
        let named = entry.incident.wronged
        return parties.filter { named.isEmpty ? $0.party.role == .complainant : named.contains($0.id) }
    }
}

extension CaseFile.IncidentEntry {
    /// What counts: the assessment where it is of what stands there now and names area and form, otherwise what is alleged.
    package var classification: Classification {
        guard isAssessed, let assessed = assessment?.assessed, assessed.area != nil, !assessed.forms.isEmpty else {
            return incident.alleged
        }
        return assessed
    }

    /// What the Act says to the classification, with the reason for those that were overruled.
    package func warnings(of classification: Classification) -> [(warning: ClassificationWarning, overruled: String?)] {
        let facts = ClassificationFacts(
            isMereJobInquiry: circumstances?.isMereJobInquiry,
            respondentIsEmployer: circumstances?.respondentIsEmployer,
            respondentIsPrivatePerson: circumstances?.respondentIsPrivatePerson,
            isInsurance: circumstances?.isInsurance,
            event: incident.from
        )
        return classification.warnings(facts: facts).map { ($0, overruled[$0.kind]) }
    }
}
