package import DiscriminationLaw

extension CaseFile {
    /// The limitation clocks of one incident, recomputed from what is known now, in the order of the branches.
    ///
    /// What is not known takes the earliest end: without an area it can be a claim against an employer or another, and the
    /// clocks of both are shown. Several forms are several claims, and several people have each their own: two clocks of
    /// the same branch and act stand there where they end on different days. An incident without a day gives no clock but
    /// stands in `undatedIncidents`.
    ///
    /// They do not name the open questions, which cost twenty times as much: `limitation(of:law:)` does.
    package func clocks(of id: ElementID, law: LawVersion = .current) -> [LimitationClock] {
        Self.distinct(
            limitationFacts(of: id).flatMap {
                LimitationRules.clocks(for: $0, law: law, asking: [])
                    + [LimitationRules.waiting(for: $0, law: law)].compactMap(\.self)
            }
        )
    }

    /// The same clocks with the questions that are open, each named by the clocks that it could change.
    package func limitation(
        of id: ElementID,
        law: LawVersion = .current
    ) -> (clocks: [LimitationClock], questions: [LimitationQuestion], negotiationIsPending: Bool) {
        let facts = limitationFacts(of: id)
        var clocks: [LimitationClock] = []
        var questions: [LimitationQuestion] = []
        var asked: Set<LimitationQuestion.Identifier> = []
        for facts in facts {
            let open = LimitationRules.questions(for: facts, law: law)
            questions += open.filter { asked.insert($0.identifier).inserted }
            clocks += LimitationRules.clocks(for: facts, law: law, asking: open)
            clocks += [LimitationRules.waiting(for: facts, law: law)].compactMap(\.self)
        }
        return (Self.distinct(clocks), questions, facts.contains(where: \.hasPendingNegotiation))
    }

    /// Of the same branch, act and end the first, in the order of the branches.
    private static func distinct(_ clocks: [LimitationClock]) -> [LimitationClock] {
        var distinct: [LimitationClock] = []
        for clock in clocks
        where !distinct.contains(where: { ($0.branch, $0.act, $0.raw) == (clock.branch, clock.act, clock.raw) }) {
            distinct.append(clock)
        }
        return LimitationBranch.allCases.flatMap { branch in distinct.filter { $0.branch == branch } }
    }

    /// The incidents whose day is not known at all: no clock can be shown for them, which is an alarm to ask.
    package var undatedIncidents: [ElementID] { incidents.filter { $0.incident.from == nil }.map(\.id) }

    /// The facts of one incident as the rules take them, one for each person, kind of breach and possible area; none without
    /// a day.
    package func limitationFacts(of id: ElementID) -> [LimitationFacts] {
        guard let entry = incidents.first(where: { $0.id == id }), let event = entry.incident.from else { return [] }
        let people = wronged(in: entry).map { $0.standing ?? PersonStanding() }
        return (people.isEmpty ? [PersonStanding()] : people).flatMap { person in
            entry.breaches.flatMap { breach in
                entry.possibleEmployers(of: breach).map { isEmployer in
                    entry.facts(event: event, breach: breach, respondentIsEmployer: isEmployer, person: person)
                }
            }
        }
        .distinct
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
        return classification.warnings(facts: facts).map { ($0, overruled[$0.kind]?.reason(for: classification)) }
    }
}
