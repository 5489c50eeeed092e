/// Claims because of a dismissal: LAS 40 and 41 §§ through DL 6 kap. 4 § first paragraph, or FLL 23 §.
extension LimitationRule {
    static let dismissalRules: [LimitationRule] = [
        dismissalRule(
            .annulmentNotice,
            .annulment,
            .notify,
            .weeks(2),
            section: "40",
            applies: BilingualText(
                "Ogiltigförklaring av uppsägning eller avskedande. Är det okänt om arbetsgivaren lämnade besked om hur "
                    + "åtgärden kan angripas räknas det som lämnat.",
                "Annulment of a dismissal. Where it is unknown whether the employer gave instructions "
                    + "on how to contest "
                    + "it, they count as given."
            ),
            start: BilingualText("dagen då uppsägningen eller avskedandet lämnades", "the day the dismissal was given"),
            example: facts(given: (2025, 6, 6), instructions: true, remedy: .annulment)
        ),
        dismissalRule(
            .annulmentNoticeWithoutInstructions,
            .annulment,
            .notify,
            .months(1),
            section: "40",
            applies: BilingualText(
                "Ogiltigförklaring, när arbetsgivaren inte lämnade besked om hur åtgärden kan angripas (LAS 8 § andra "
                    + "stycket, 19 § andra stycket).",
                "Annulment, where the employer gave no instructions on how to contest it (LAS 8 § second paragraph, "
                    + "19 § second paragraph)."
            ),
            start: BilingualText(
                "dagen då anställningen upphörde; är den okänd, dagen då uppsägningen lämnades",
                "the day the employment ended; where that is unknown, the day the dismissal was given"
            ),
            example: facts(given: (2025, 2, 3), instructions: false, ended: (2025, 5, 5), remedy: .annulment)
        ),
        dismissalRule(
            .annulmentAction,
            .annulment,
            .sue,
            .weeks(2),
            section: "40",
            applies: BilingualText("Talan om ogiltigförklaring.", "The action for annulment."),
            start: actionStart,
            certainty: .partial,
            doubt: BilingualText(
                "Meningens början är läst i en andrahandskälla.",
                "The beginning of the sentence was read in a secondary source."
            ),
            example: facts(given: (2025, 6, 6), instructions: true, remedy: .annulment)
        ),
        dismissalRule(
            .moneyNotice,
            .money,
            .notify,
            .months(4),
            section: "41",
            applies: BilingualText(
                "Skadestånd eller andra fordringsanspråk med anledning av uppsägning eller avskedande.",
                "Damages or other money because of a dismissal."
            ),
            start: BilingualText(
                "dagen då uppsägningen eller avskedandet lämnades; DO:s avbrott i stället, om det finns",
                "the day the dismissal was given; the Ombudsman's interruption instead, if there is one"
            ),
            example: facts(given: (2025, 8, 31), instructions: true, remedy: .money)
        ),
        dismissalRule(
            .moneyNoticeWithoutInstructions,
            .money,
            .notify,
            .months(4),
            section: "41",
            applies: BilingualText(
                "Detsamma, när arbetsgivaren inte lämnade besked om hur anspråk framställs.",
                "The same, where the employer gave no instructions on how to claim."
            ),
            start: BilingualText(
                "dagen då anställningen upphörde; är den okänd, dagen då uppsägningen lämnades; DO:s "
                    + "avbrott i stället, "
                    + "om det finns",
                "the day the employment ended; where that is unknown, the day the dismissal was given; the Ombudsman's "
                    + "interruption instead, if there is one"
            ),
            example: facts(given: (2025, 2, 3), instructions: false, ended: (2025, 5, 5), remedy: .money)
        ),
        dismissalRule(
            .moneyAction,
            .money,
            .sue,
            .months(4),
            section: "41",
            applies: BilingualText(
                "Talan om skadestånd eller andra fordringar.",
                "The action for damages or other money."
            ),
            start: actionStart,
            certainty: .partial,
            doubt: BilingualText(
                "Att tiden utan förhandling räknas från underrättelsetidens slut är inte kontrollerat i lagtexten.",
                "That the period without negotiation runs from the end of the time for notice was not checked in the "
                    + "statute."
            ),
            example: facts(given: (2025, 8, 31), instructions: true, remedy: .money)
        ),
    ]

    private static let actionStart = BilingualText(
        "förhandlingens slut, om förhandling påkallades inom tiden för underrättelse; annars dagen då "
            + "den tiden gick ut",
        "the end of the negotiation, if one was called within the time for notice; otherwise the day on "
            + "which that time "
            + "ran out"
    )

    private static func dismissalRule(
        _ identifier: Identifier,
        _ branch: LimitationBranch,
        _ act: LimitationAct,
        _ period: LimitationPeriod,
        section: String,
        applies: BilingualText,
        start: BilingualText,
        certainty: Certainty = .statute,
        doubt: BilingualText? = nil,
        example: LimitationFacts
    ) -> LimitationRule {
        LimitationRule(
            identifier: identifier,
            branch: branch,
            act: act,
            period: period,
            references: [
                ProvisionReference(.employmentProtectionAct, section: section),
                ProvisionReference(.discriminationAct, chapter: 6, section: "4"),
            ],
            applies: applies,
            start: start,
            certainty: certainty,
            doubt: doubt,
            example: example
        )
    }

    private static func facts(
        given: (Int, Int, Int),
        instructions: Bool,
        ended: (Int, Int, Int)? = nil,
        remedy: LimitationFacts.Dismissal.Remedy
    ) -> LimitationFacts {
        let day = Day(existingYear: given.0, month: given.1, day: given.2)
        return LimitationFacts(
            area: .workingLife,
            breach: .discrimination,
            respondentIsEmployer: true,
            event: ApproximateDay(day),
            dismissal: LimitationFacts.Dismissal(
                given: day,
                instructionsGiven: instructions,
                employmentEnded: ended.map { Day(existingYear: $0.0, month: $0.1, day: $0.2) },
                remedies: [remedy]
            )
        )
    }
}
