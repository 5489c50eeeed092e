extension LimitationReckoning {
    func employer() -> [ClockDraft] {
        let membership = facts.union?.membership ?? .unknown
        var drafts: [ClockDraft] = []
        if membership != .never {
            drafts += unionDrafts(membership: membership)
        }
        if membership == .never || membership == .unknown {
            let start = firstKnown(unionKnowledgeCounts: false)
            drafts.append(
                draft(
                    .neverMemberAction,
                    from: start.start,
                    limit: absoluteEnd,
                    assuming: start.assumptions + membershipAssumptions(membership)
                )
            )
        }
        return drafts
    }

    private func unionDrafts(membership: UnionMembership) -> [ClockDraft] {
        let start = firstKnown(unionKnowledgeCounts: true)
        let assumptions = membershipAssumptions(membership)
        let call = draft(
            .callNegotiation,
            from: start.start,
            limit: absoluteEnd,
            assuming: start.assumptions + assumptions + pendingAssumptions
        )
        var drafts = [call]
        if let localEnded = facts.negotiation?.localEnded, facts.negotiation?.centralCalled == nil {
            let name = BilingualText(
                "dagen då den lokala förhandlingen avslutades",
                "the day the local negotiation ended"
            )
            let ended = ClockDraft.Start(day: localEnded, name: name)
            drafts.append(draft(.callCentralNegotiation, from: ended, assuming: assumptions))
        }
        if let negotiationEnd {
            drafts.append(
                draft(.actionAfterNegotiation, from: negotiationEnd, assuming: assumptions + negotiationAssumptions)
            )
        }
        if facts.union?.carries != true, let callEnd = call.raw {
            drafts.append(memberAction(after: callEnd, assuming: start.assumptions + assumptions))
        }
        return drafts
    }

    private var pendingAssumptions: [BilingualText] {
        guard facts.hasPendingNegotiation else { return [] }
        let period = law.rule(.actionAfterNegotiation).period.words
        return [
            BilingualText(
                "Förhandlingen har inte avslutats. När den gör det börjar tiden för talan, \(period.swedish): fråga "
                    + "efter dagen.",
                "The negotiation has not ended. When it does, the time for the action starts, \(period.english): ask "
                    + "for the day."
            )
        ]
    }

    private func memberAction(after callEnd: Day, assuming assumptions: [BilingualText]) -> ClockDraft {
        let name = BilingualText(
            "dagen då tiden för att påkalla förhandling gick ut",
            "the day the time for calling negotiation ran out"
        )
        var assumptions = assumptions
        if facts.union?.carries == nil {
            assumptions.append(
                BilingualText(
                    "Det är inte känt om facket driver saken: tiden gäller om det inte gör det.",
                    "It is not known whether the union carries the claim: the time counts if it does not."
                )
            )
        }
        return draft(
            facts.breach == .parentalLeave ? .memberActionParentalLeave : .memberAction,
            from: ClockDraft.Start(day: callEnd, name: name),
            assuming: assumptions
        )
    }

    private var legalForce: ClockDraft.Start? {
        facts.publicHiringDecisionLegalForce.map {
            ClockDraft.Start(
                day: $0,
                name: BilingualText(
                    "dagen då anställningsbeslutet vann laga kraft",
                    "the day the hiring decision gained legal force"
                )
            )
        }
    }

    private var absoluteEnd: ClockDraft.Limit {
        let start = interruption ?? legalForce ?? event
        return ClockDraft.Limit(start: start, end: law.rule(.absoluteEnd).period.end(from: start.day))
    }

    /// The first day that is known, in the order of the rules, and what was assumed to find it.
    private func firstKnown(unionKnowledgeCounts: Bool) -> (start: ClockDraft.Start, assumptions: [BilingualText]) {
        if let fixed = interruption ?? legalForce { return (fixed, []) }
        if unionKnowledgeCounts, let knowledge = facts.union?.knowledge {
            return (
                ClockDraft.Start(day: knowledge, name: BilingualText("fackets kännedom", "the union's knowledge")), []
            )
        }
        if let knowledge = facts.ownKnowledge {
            let name = BilingualText("personens egen kännedom", "the person's own knowledge")
            let start = ClockDraft.Start(day: knowledge, name: name)
            guard unionKnowledgeCounts else { return (start, []) }
            return (
                start,
                [
                    BilingualText(
                        "Fackets kännedom är inte känd: personens egen räknas.",
                        "The union's knowledge is not known: the person's own counts."
                    )
                ]
            )
        }
        let unknown = BilingualText(
            "Ingen dag för kännedom är känd: händelsen räknas.",
            "No day of knowledge is known: the event counts."
        )
        return (event, eventAssumptions + [unknown])
    }

    private func membershipAssumptions(_ membership: UnionMembership) -> [BilingualText] {
        guard membership == .unknown else { return [] }
        return [
            BilingualText(
                "Det är inte känt om personen är eller har varit medlem i facket: tiderna för båda fallen visas.",
                "It is not known whether the person is or was a union member: the times for both cases are shown."
            )
        ]
    }
}
