extension Form {
    package var entry: TermEntry {
        switch self {
        case .direct:
            Self.form(1, "direkt diskriminering", plain: "sämre behandling", english: "direct discrimination")
        case .indirect:
            Self.form(
                2,
                "indirekt diskriminering",
                plain: "en regel lika för alla som missgynnar vissa",
                english: "indirect discrimination"
            )
        case .inadequateAccessibility:
            Self.form(
                3,
                "bristande tillgänglighet",
                plain: "verksamheten gick inte att använda med en funktionsnedsättning",
                english: "inadequate accessibility",
                // Lag (2014:958).
                validity: Validity(from: Day(existingYear: 2015, month: 1, day: 1))
            )
        case .harassment:
            Self.form(4, "trakasserier", plain: "kränkande uppträdande", english: "harassment")
        case .sexualHarassment:
            Self.form(
                5,
                "sexuella trakasserier",
                plain: "kränkande uppträdande av sexuell natur",
                english: "sexual harassment"
            )
        case .instructions:
            Self.form(
                6,
                "instruktioner att diskriminera",
                plain: "order att diskriminera",
                english: "instructions to discriminate"
            )
        case .reprisalWork:
            Self.breach(
                "18",
                "repressalier från arbetsgivaren",
                "straff för en anmälan, på arbetet",
                "reprisals by the employer"
            )
        case .reprisalElsewhere:
            Self.breach(
                "19",
                "repressalier",
                "straff för en anmälan, utanför arbetet",
                "reprisals outside working life"
            )
        case .failureToInvestigateWork:
            Self.breach(
                "3",
                "skyldighet att utreda och vidta åtgärder mot trakasserier (arbetslivet)",
                "arbetsgivaren utredde inte trakasserier",
                "failure of an employer to investigate and stop harassment"
            )
        case .failureToInvestigateEducation:
            Self.breach(
                "7",
                "skyldighet att utreda och vidta åtgärder mot trakasserier (utbildning)",
                "skolan utredde inte trakasserier",
                "failure of an education provider to investigate and stop harassment"
            )
        case .failureToInvestigateConscription:
            Self.breach(
                "16",
                "skyldighet att utreda och vidta åtgärder mot trakasserier (värnplikt m.m.)",
                "trakasserier under värnplikt utreddes inte",
                "failure to investigate and stop harassment in conscription"
            )
        case .meritInformationWork:
            Self.breach(
                "4",
                "uppgift om meriter (arbetslivet)",
                "fick inte veta den anställdes meriter",
                "refusal of merit information by an employer"
            )
        case .meritInformationEducation:
            Self.breach(
                "8",
                "uppgift om meriter (utbildning)",
                "fick inte veta den antagnes meriter",
                "refusal of merit information in education"
            )
        case .activeMeasuresWork:
            Self.breach(
                chapter: 3,
                "4–14",
                "aktiva åtgärder (arbetslivet)",
                "arbetsgivaren arbetar inte förebyggande",
                "active measures of an employer"
            )
        case .activeMeasuresEducation:
            Self.breach(
                chapter: 3,
                "15–20",
                "aktiva åtgärder (utbildning)",
                "skolan arbetar inte förebyggande",
                "active measures of an education provider"
            )
        case .parentalLeaveDisfavour:
            Self.parentalLeave(
                "16",
                "missgynnande av skäl som har samband med föräldraledighet",
                "missgynnad för föräldraledighet",
                "disfavour for parental leave"
            )
        case .parentalLeaveFlexibleWork:
            Self.parentalLeave(
                "16 a",
                "missgynnande på grund av begäran om flexibla arbetsformer",
                "missgynnad för att ha bett om flexibelt arbete",
                "disfavour for asking for flexible work",
                validity: Self.sinceFlexibleWork
            )
        case .parentalLeaveReprisal:
            Self.parentalLeave(
                "16 c",
                "repressalier enligt föräldraledighetslagen",
                "straff för att ha klagat om föräldraledighet",
                "reprisals under the Parental Leave Act",
                validity: Self.sinceFlexibleWork
            )
        }
    }

    private static func form(
        _ item: Int,
        _ label: String,
        plain: String,
        english: String,
        validity: Validity? = nil
    ) -> TermEntry {
        let place = ProvisionReference(.discriminationAct, chapter: 1, section: "4 § \(item)")
        return TermEntry(label, plain: plain, english: english, at: place, validity: validity)
    }

    private static func breach(
        chapter: Int = 2,
        _ section: String,
        _ label: String,
        _ plain: String,
        _ english: String
    ) -> TermEntry {
        let place = ProvisionReference(.discriminationAct, chapter: chapter, section: section)
        return TermEntry(label, plain: plain, english: english, at: place)
    }

    private static func parentalLeave(
        _ section: String,
        _ label: String,
        _ plain: String,
        _ english: String,
        validity: Validity = .unlimited
    ) -> TermEntry {
        let place = ProvisionReference(.parentalLeaveAct, section: section)
        return TermEntry(label, plain: plain, english: english, at: place, validity: validity)
    }

    /// Since lag (2022:1294); the day is the one that its bill named, proposition 2021/22:175.
    private static let sinceFlexibleWork = Validity(from: Day(existingYear: 2022, month: 8, day: 2))
}
