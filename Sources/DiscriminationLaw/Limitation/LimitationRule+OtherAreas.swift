/// Every other claim: DL 6 kap. 6 §.
extension LimitationRule {
    static let otherRules: [LimitationRule] = [
        LimitationRule(
            identifier: .otherAreas,
            branch: .otherAreas,
            act: .sue,
            period: .years(2),
            references: [ProvisionReference(.discriminationAct, chapter: 6, section: "6 § första stycket")],
            applies: BilingualText(
                "Alla andra samhällsområden, och anspråk mot någon annan än arbetsgivaren. Ingen "
                    + "underrättelse och inget "
                    + "avbrott räcker: talan ska vara väckt.",
                "Every other area, and claims against somebody other than the employer. No notice and no interruption "
                    + "helps: the action must have been brought."
            ),
            start: BilingualText(
                "dagen då skyldigheten senast skulle ha fullgjorts, annars dagen för handlingen",
                "the day a duty should at latest have been fulfilled, else the day of the act"
            ),
            certainty: .statute,
            doubt: BilingualText(
                "Vid antagning i flera steg räknas tiden från det att antagningen avslutades (NJA 2014 "
                    + "s. 629); här räknas "
                    + "från den tidigaste dagen. Pågående diskriminering antas inte: varje händelse har sin egen tid.",
                "In an admission in several steps the period starts when it ended (NJA 2014 s. 629); "
                    + "here the earliest day "
                    + "counts. Continuing discrimination is not assumed: every incident has its own clock."
            ),
            example: LimitationFacts(
                area: .goodsAndServices,
                breach: .discrimination,
                respondentIsEmployer: false,
                event: ApproximateDay(Day(existingYear: 2024, month: 2, day: 29))
            )
        ),
        LimitationRule(
            identifier: .otherAreasUnder18,
            branch: .otherAreasUnder18,
            act: .sue,
            period: .years(2),
            references: [ProvisionReference(.discriminationAct, chapter: 6, section: "6 § andra stycket")],
            applies: BilingualText(
                "Detsamma, när personen var under 18 år vid handlingen.",
                "The same, where the person was under 18 at the act."
            ),
            start: BilingualText("dagen då personen fyllde 18 år", "the 18th birthday"),
            certainty: .statute,
            doubt: BilingualText(
                "Den som är född den 29 februari räknas som 18 år den 28 februari när dagen inte finns: det tidigare.",
                "A person born on 29 February counts as 18 on 28 February where there is no such day: the earlier."
            ),
            example: LimitationFacts(
                area: .education,
                breach: .discrimination,
                respondentIsEmployer: false,
                event: ApproximateDay(Day(existingYear: 2024, month: 9, day: 2)),
                birthDate: Day(existingYear: 2010, month: 5, day: 1)
            )
        ),
    ]
}
