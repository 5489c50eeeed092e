extension LimitationReckoning {
    func dismissal(_ dismissal: LimitationFacts.Dismissal) -> [ClockDraft] {
        let asked = dismissal.remedies.isEmpty ? Set(LimitationFacts.Dismissal.Remedy.allCases) : dismissal.remedies
        var assumptions: [BilingualText] = []
        if dismissal.remedies.isEmpty {
            assumptions.append(
                BilingualText(
                    "Det är inte känt vad som begärs: tiderna för både ogiltigförklaring och pengar visas.",
                    "It is not known what is asked for: the times for both annulment and money are shown."
                )
            )
        }
        if dismissal.instructionsGiven == nil {
            assumptions.append(
                BilingualText(
                    "Det är inte känt om arbetsgivaren lämnade besked om hur uppsägningen kan angripas: det räknas som "
                        + "lämnat, vilket ger den kortare tiden.",
                    "It is not known whether the employer gave instructions on how to contest: they "
                        + "count as given, which "
                        + "is the shorter."
                )
            )
        }
        if dismissal.instructionsGiven == false, dismissal.employmentEnded == nil {
            assumptions.append(
                BilingualText(
                    "Det är inte känt när anställningen upphörde: tiden räknas från uppsägningen.",
                    "It is not known when the employment ended: the time is counted from the dismissal."
                )
            )
        }
        let withoutInstructions = dismissal.instructionsGiven == false
        let start = dismissalStart(dismissal)
        return LimitationFacts.Dismissal.Remedy.allCases.filter(asked.contains).flatMap { remedy in
            switch remedy {
            case .annulment:
                pair(
                    notify: withoutInstructions ? .annulmentNoticeWithoutInstructions : .annulmentNotice,
                    sue: .annulmentAction,
                    from: start,
                    assuming: assumptions
                )
            case .money:
                pair(
                    notify: withoutInstructions ? .moneyNoticeWithoutInstructions : .moneyNotice,
                    sue: .moneyAction,
                    from: interruption ?? start,
                    assuming: assumptions
                )
            }
        }
    }

    private func dismissalStart(_ dismissal: LimitationFacts.Dismissal) -> ClockDraft.Start {
        if dismissal.instructionsGiven == false, let ended = dismissal.employmentEnded {
            let name = BilingualText("dagen då anställningen upphörde", "the day the employment ended")
            return ClockDraft.Start(day: ended, name: name)
        }
        let name = BilingualText(
            "dagen då uppsägningen eller avskedandet lämnades",
            "the day the dismissal was given"
        )
        return ClockDraft.Start(day: dismissal.given, name: name)
    }

    /// Notice, and the action that follows it: from the negotiation's end where one was called in time, else from the
    /// end of the time for notice.
    private func pair(
        notify: LimitationRule.Identifier,
        sue: LimitationRule.Identifier,
        from start: ClockDraft.Start,
        assuming assumptions: [BilingualText]
    ) -> [ClockDraft] {
        let notice = draft(notify, from: start, assuming: assumptions)
        // A notice always has a start, and so an end.
        let noticeEnd = notice.raw!
        guard let called = facts.negotiation?.localCalled, called <= noticeEnd else {
            let late = facts.negotiation?.localCalled != nil
            let name = BilingualText("dagen då tiden för underrättelse gick ut", "the day the time for notice ran out")
            let assumption =
                late
                ? BilingualText(
                    "Förhandling påkallades först efter tiden för underrättelse och flyttar därför inte talefristen.",
                    "Negotiation was called only after the time for notice, and so does not move the "
                        + "time for the action."
                )
                : BilingualText(
                    "Förhandling antas inte ha påkallats inom tiden för underrättelse.",
                    "No negotiation is taken to have been called within the time for notice."
                )
            let from = ClockDraft.Start(day: noticeEnd, name: name)
            return [notice, draft(sue, from: from, assuming: assumptions + [assumption])]
        }
        return [notice, draft(sue, from: negotiationEnd, assuming: assumptions + negotiationAssumptions)]
    }

    /// The end of the last negotiation, nil while it has not ended.
    var negotiationEnd: ClockDraft.Start? {
        facts.negotiation?.lastEnded.map {
            ClockDraft.Start(
                day: $0,
                name: BilingualText("dagen då den sista förhandlingen avslutades", "the day the last negotiation ended")
            )
        }
    }

    /// What is assumed about further negotiation.
    var negotiationAssumptions: [BilingualText] {
        guard let negotiation = facts.negotiation, negotiation.localEnded != nil, negotiation.centralCalled == nil,
            negotiation.centralEnded == nil
        else { return [] }
        return [
            BilingualText(
                "Central förhandling antas inte ha påkallats.",
                "Central negotiation is taken not to have been called."
            )
        ]
    }
}
