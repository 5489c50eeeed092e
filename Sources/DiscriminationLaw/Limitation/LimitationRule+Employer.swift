/// Other claims against an employer: MBL 64 to 66 §§ through DL 6 kap. 4 § second paragraph, or FLL 23 §.
extension LimitationRule {
    static let employerRules: [LimitationRule] = [
        employerRule(
            .callNegotiation,
            .union,
            .callNegotiation,
            .months(4),
            section: "64",
            applies: BilingualText(
                "Annat anspråk mot arbetsgivaren, den som är eller har varit medlem i facket, eller när det är okänt.",
                "Another claim against the employer, a person who is or has been a union member, or "
                    + "where that is unknown."
            ),
            start: BilingualText(
                "den första kända av: DO:s avbrott, dagen då ett offentligt anställningsbeslut vann "
                    + "laga kraft, fackets "
                    + "kännedom, personens egen kännedom, händelsen; dock senast vid den yttersta gränsen",
                "the first known of: the Ombudsman's interruption, legal force of a public hiring "
                    + "decision, the union's "
                    + "knowledge, the person's own knowledge, the event; but at latest the absolute end"
            ),
            certainty: .partial,
            doubt: BilingualText(
                "När facket fick kännedom kan vara tvistigt (AD 2004 nr 8): fråga efter båda dagarna.",
                "When the union knew may be disputed (AD 2004 nr 8): ask for both days."
            ),
            example: facts(event: (2025, 10, 1), membership: .member, carries: true, unionKnowledge: (2025, 10, 15))
        ),
        employerRule(
            .callCentralNegotiation,
            .union,
            .callCentralNegotiation,
            .months(2),
            section: "64",
            applies: BilingualText(
                "När lokal förhandling har avslutats och central inte är påkallad.",
                "Where local negotiation has ended and central has not been called."
            ),
            start: BilingualText("dagen då den lokala förhandlingen avslutades", "the day the local negotiation ended"),
            example: facts(
                event: (2025, 10, 1),
                membership: .member,
                carries: true,
                localCalled: (2025, 10, 20),
                localEnded: (2025, 11, 30)
            )
        ),
        employerRule(
            .actionAfterNegotiation,
            .union,
            .sue,
            .months(3),
            section: "65",
            applies: BilingualText(
                "När den sista förhandlingen har avslutats.",
                "Where the last negotiation has ended."
            ),
            start: BilingualText("dagen då den sista förhandlingen avslutades", "the day the last negotiation ended"),
            doubt: BilingualText(
                "Hinder mot förhandling som inte beror på käranden (MBL 65 §) är inte inlagt. "
                    + "Förlikningssamtal förlänger "
                    + "inte säkert (AD 1994 nr 5).",
                "An obstacle to the negotiation that is not the plaintiff's fault (MBL 65 §) is not "
                    + "modelled. Settlement "
                    + "talks do not surely prolong (AD 1994 nr 5)."
            ),
            example: facts(
                event: (2025, 10, 1),
                membership: .member,
                carries: true,
                localCalled: (2025, 10, 20),
                localEnded: (2025, 11, 30)
            )
        ),
        employerRule(
            .memberAction,
            .memberAlone,
            .sue,
            .months(2),
            section: "66",
            applies: BilingualText(
                "Den som är eller har varit medlem och vars fack inte för talan (AD 2023 nr 5). Två "
                    + "månader i stället för "
                    + "lagens en, enligt DL 6 kap. 4 §.",
                "A member or former member whose union does not carry the claim (AD 2023 nr 5). Two "
                    + "months in the place of "
                    + "one, by DL 6 kap. 4 §."
            ),
            start: BilingualText(
                "dagen då tiden för att påkalla förhandling gick ut",
                "the day on which the time for calling negotiation ran out"
            ),
            doubt: BilingualText(
                "Rätten att i stället påkalla en förhandling som skulle ha hållits är inte inlagd.",
                "The right to call a required negotiation instead is not modelled."
            ),
            example: facts(event: (2025, 10, 1), membership: .member, carries: false, unionKnowledge: (2025, 10, 15))
        ),
        employerRule(
            .memberActionParentalLeave,
            .memberAlone,
            .sue,
            .months(1),
            section: "66",
            through: ProvisionReference(.parentalLeaveAct, section: "23"),
            applies: BilingualText(
                "Detsamma enligt föräldraledighetslagen, som inte upprepar de två månaderna.",
                "The same under the Parental Leave Act, which does not repeat the two months."
            ),
            start: BilingualText(
                "dagen då tiden för att påkalla förhandling gick ut",
                "the day on which the time for calling negotiation ran out"
            ),
            certainty: .conclusion,
            doubt: BilingualText(
                "Att det är en månad är en slutsats av att FLL 23 § hänvisar till MBL 66 § utan ändring.",
                "That it is one month is concluded from FLL 23 § referring to MBL 66 § without change."
            ),
            example: facts(
                breach: .parentalLeave,
                event: (2025, 10, 1),
                membership: .member,
                carries: false,
                unionKnowledge: (2025, 10, 15)
            )
        ),
        employerRule(
            .neverMemberAction,
            .neverMember,
            .sue,
            .months(4),
            section: "66",
            applies: BilingualText(
                "Den som inte är och aldrig har varit medlem i facket, eller när det är okänt.",
                "A person who is not and never was a union member, or where that is unknown."
            ),
            start: BilingualText(
                "den första kända av: DO:s avbrott, dagen då ett offentligt anställningsbeslut vann "
                    + "laga kraft, personens "
                    + "egen kännedom, händelsen; dock senast vid den yttersta gränsen",
                "the first known of: the Ombudsman's interruption, legal force of a public hiring "
                    + "decision, the person's "
                    + "own knowledge, the event; but at latest the absolute end"
            ),
            example: facts(event: (2025, 10, 1), membership: .never, ownKnowledge: (2025, 10, 31))
        ),
        employerRule(
            .absoluteEnd,
            nil,
            nil,
            .years(2),
            section: "64, 66",
            applies: BilingualText(
                "Yttersta gräns för att påkalla förhandling (B1) och för den som aldrig varit medlem (B3).",
                "The absolute end for calling negotiation (B1) and for a person who never was a member (B3)."
            ),
            start: BilingualText(
                "DO:s avbrott, annars dagen då ett offentligt anställningsbeslut vann laga kraft, annars händelsen",
                "the Ombudsman's interruption, else legal force of a public hiring decision, else the event"
            ),
            example: facts(event: (2023, 3, 15), membership: .never, ownKnowledge: (2025, 2, 1))
        ),
    ]

    private static func employerRule(
        _ identifier: Identifier,
        _ branch: LimitationBranch?,
        _ act: LimitationAct?,
        _ period: LimitationPeriod,
        section: String,
        through: ProvisionReference = ProvisionReference(.discriminationAct, chapter: 6, section: "4"),
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
            references: [ProvisionReference(.codeterminationAct, section: section), through],
            applies: applies,
            start: start,
            certainty: certainty,
            doubt: doubt,
            example: example
        )
    }

    private static func facts(
        breach: LimitationFacts.Breach = .discrimination,
        event: (Int, Int, Int),
        membership: UnionMembership,
        carries: Bool? = nil,
        unionKnowledge: (Int, Int, Int)? = nil,
        ownKnowledge: (Int, Int, Int)? = nil,
        localCalled: (Int, Int, Int)? = nil,
        localEnded: (Int, Int, Int)? = nil
    ) -> LimitationFacts {
        func day(_ parts: (Int, Int, Int)) -> Day {
            Day(existingYear: parts.0, month: parts.1, day: parts.2)
        }
        return LimitationFacts(
            area: .workingLife,
            breach: breach,
            respondentIsEmployer: true,
            event: ApproximateDay(day(event)),
            union: LimitationFacts.Union(
                membership: membership,
                knowledge: unionKnowledge.map(day),
                carries: carries
            ),
            ownKnowledge: ownKnowledge.map(day),
            negotiation: localCalled.map {
                LimitationFacts.Negotiation(localCalled: day($0), localEnded: localEnded.map(day))
            }
        )
    }
}
