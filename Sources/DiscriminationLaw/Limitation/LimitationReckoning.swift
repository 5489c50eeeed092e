/// The arithmetic behind the clocks, rule by rule.
struct LimitationReckoning {
    let facts: LimitationFacts
    let law: LawVersion

    /// The clocks of the facts, in the order of the branches.
    func drafts() -> [ClockDraft] {
        guard facts.isEmployerClaim else { return otherAreas() }
        if let dismissal = facts.dismissal { return self.dismissal(dismissal) }
        return employer()
    }

    var event: ClockDraft.Start {
        ClockDraft.Start(day: facts.event.earliest, name: BilingualText("händelsen", "the event"))
    }

    var interruption: ClockDraft.Start? {
        facts.doInterruption.map {
            ClockDraft.Start(day: $0, name: BilingualText("DO:s avbrott", "the Ombudsman's interruption"))
        }
    }

    /// What is assumed of the day of the event where only month or year is known.
    var eventAssumptions: [BilingualText] {
        guard facts.event.precision != .day else { return [] }
        return [
            BilingualText(
                "Händelsens dag är inte känd: den tidigaste möjliga, \(facts.event.earliest), räknas.",
                "The day of the event is not known: the earliest possible, \(facts.event.earliest), counts."
            )
        ]
    }

    func draft(
        _ identifier: LimitationRule.Identifier,
        from start: ClockDraft.Start?,
        limit: ClockDraft.Limit? = nil,
        assuming assumptions: [BilingualText] = []
    ) -> ClockDraft {
        let rule = law.rule(identifier)
        return ClockDraft(
            branch: rule.branch!,
            act: rule.act!,
            rule: rule,
            through: facts.breach == .parentalLeave ? ProvisionReference(.parentalLeaveAct, section: "23") : nil,
            start: start,
            limit: limit,
            assumptions: assumptions
        )
    }

    // MARK: Every other area

    private func otherAreas() -> [ClockDraft] {
        let majority = facts.birthDate.map { $0.adding(years: 18) }
        if let majority, majority > facts.event.earliest {
            let birthday = ClockDraft.Start(day: majority, name: BilingualText("18-årsdagen", "the 18th birthday"))
            return [draft(.otherAreasUnder18, from: birthday, assuming: eventAssumptions)]
        }
        var assumptions: [BilingualText] = []
        if facts.birthDate == nil {
            assumptions.append(
                BilingualText(
                    "Personen antas ha fyllt 18 år vid händelsen.",
                    "The person is taken to have been 18 or older at the event."
                )
            )
        }
        if let deadline = facts.dutyDeadline {
            let name = BilingualText(
                "dagen då skyldigheten senast skulle ha fullgjorts",
                "the day the duty should at latest have been fulfilled"
            )
            return [draft(.otherAreas, from: ClockDraft.Start(day: deadline, name: name), assuming: assumptions)]
        }
        return [draft(.otherAreas, from: event, assuming: eventAssumptions + assumptions)]
    }
}
