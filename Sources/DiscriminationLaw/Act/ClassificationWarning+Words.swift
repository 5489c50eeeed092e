extension ClassificationWarning.Kind {
    /// Where the law says it; a single warning may name a closer place.
    package var reference: ProvisionReference { text.reference }

    /// What is wrong, in both languages.
    package var message: BilingualText { text.message }

    private var text: (reference: ProvisionReference, message: BilingualText) {
        switch self {
        case .accessibilityWithoutDisability:
            Self.act(
                1,
                "4 § 3",
                "Bristande tillgänglighet gäller bara grunden funktionsnedsättning.",
                "Inadequate accessibility has only the ground disability."
            )
        case .accessibilityForJobInquiry:
            Self.act(
                2,
                "1 § andra stycket",
                "Bristande tillgänglighet gäller inte den som bara gör en förfrågan om arbete.",
                "Inadequate accessibility does not cover a person who merely inquires about work."
            )
        case .accessibilityAskJobInquiry:
            Self.act(
                2,
                "1 § andra stycket",
                "Fråga om personen sökte arbetet eller bara gjorde en förfrågan: bristande "
                    + "tillgänglighet gäller inte en förfrågan.",
                "Ask whether the person applied or merely inquired: inadequate accessibility does not cover an inquiry."
            )
        case .accessibilityInHousing:
            Self.act(
                2,
                "12 c § 1",
                "Bristande tillgänglighet gäller inte bostäder.",
                "Inadequate accessibility does not apply to housing."
            )
        case .accessibilityFromPrivatePerson:
            Self.act(
                2,
                "12 c § 2",
                "Bristande tillgänglighet gäller inte privatpersoner.",
                "Inadequate accessibility does not apply to private persons."
            )
        case .harassmentWithoutGround:
            Self.act(
                1,
                "4 § 4",
                "Trakasserier ska ha samband med en diskrimineringsgrund; sexuella trakasserier behöver ingen.",
                "Harassment must be linked to a ground; sexual harassment needs none."
            )
        case .unequalTreatmentWithoutGround:
            Self.act(
                1,
                "4 § 1–2",
                "Direkt och indirekt diskriminering ska ha samband med en diskrimineringsgrund.",
                "Direct and indirect discrimination must be linked to a ground."
            )
        case .instructionsWithoutGround:
            Self.act(
                1,
                "4 § 6",
                "Fråga vad instruktionen gällde: utan grund täcker den bara sexuella trakasserier.",
                "Ask what the instruction was about: without a ground it covers sexual harassment only."
            )
        case .conscriptionWithAge:
            Self.act(
                2,
                "15 § andra stycket",
                "Vid värnplikt, civilplikt och militär utbildning är ålder inte skyddad.",
                "In conscription and military training age is not protected."
            )
        case .conscriptionInvestigationWithAge:
            Self.act(
                2,
                "16 § andra stycket",
                "Skyldigheten att utreda vid värnplikt gäller inte trakasserier som har samband med ålder.",
                "The duty to investigate in conscription does not cover harassment linked to age."
            )
        case .insuranceWithAge:
            Self.act(
                2,
                "12 b § 2",
                "Förbudet som har samband med ålder gäller inte försäkringstjänster.",
                "The prohibition linked to age does not apply to insurance services."
            )
        case .privatePersonProvides:
            Self.act(
                2,
                "12 § 1",
                "Lagen gäller den som tillhandahåller varor, tjänster eller bostäder till allmänheten "
                    + "utanför privat- och familjelivet.",
                "The Act covers those who provide goods, services or housing to the public outside "
                    + "private and family life."
            )
        case .workReprisalOutsideWork:
            Self.act(
                2,
                "18",
                "REP-ARB gäller arbetsgivare; i andra områden är det REP-ÖVR (19 §).",
                "REP-ARB is for employers; in other areas it is REP-ÖVR (19 §)."
            )
        case .otherReprisalAtWork:
            Self.act(
                2,
                "19",
                "REP-ÖVR gäller inte arbetslivet; där är det REP-ARB (18 §).",
                "REP-ÖVR does not cover working life; there it is REP-ARB (18 §)."
            )
        case .workInvestigationOutsideWork:
            Self.act(2, "3", "UTR-ARB gäller arbetsgivare.", "UTR-ARB is for employers.")
        case .educationInvestigationOutsideEducation:
            Self.act(2, "7", "UTR-UTB gäller utbildningsanordnare.", "UTR-UTB is for education providers.")
        case .conscriptionInvestigationElsewhere:
            Self.act(
                2,
                "16",
                "UTR-VPL gäller värnplikt, civilplikt och militär utbildning.",
                "UTR-VPL is for conscription and military training."
            )
        case .workMeritsOutsideWork:
            Self.act(2, "4", "MER-ARB gäller arbetsgivare.", "MER-ARB is for employers.")
        case .educationMeritsOutsideEducation:
            Self.act(2, "8", "MER-UTB gäller utbildningsanordnare.", "MER-UTB is for education providers.")
        case .workMeasuresOutsideWork:
            Self.act(3, "4–14", "AKT-ARB gäller arbetsgivare.", "AKT-ARB is for employers.")
        case .educationMeasuresOutsideEducation:
            Self.act(3, "15–20", "AKT-UTB gäller utbildningsanordnare.", "AKT-UTB is for education providers.")
        case .parentalLeaveOutsideWork:
            (
                ProvisionReference(.parentalLeaveAct, section: "16–16 c"),
                BilingualText(
                    "Föräldraledighetslagen gäller arbetslivet.",
                    "The Parental Leave Act is about working life."
                )
            )
        case .respondentIsNotEmployer:
            Self.act(
                2,
                "1",
                "Förbudet i arbetslivet riktar sig till arbetsgivaren; motparten är angiven som någon annan.",
                "The prohibition in working life is for the employer; the respondent is said to be somebody else."
            )
        case .outsideTheAct:
            Self.act(
                2,
                "1–17",
                "Utanför lagens områden finns inget förbud att bryta mot.",
                "Outside the areas of the Act there is no prohibition to break."
            )
        case .unknownBesideKnownGround:
            Self.act(
                1,
                "1",
                "Okänd grund står bredvid en känd: är båda menade?",
                "Ground unknown stands beside a known one: are both meant?"
            )
        case .noneBesideProtectedGround:
            Self.act(
                1,
                "1",
                "Ingen diskrimineringsgrund står bredvid en grund.",
                "No protected ground stands beside a ground."
            )
        case .notInForce:
            Self.act(
                1,
                "4",
                "Bestämmelsen gällde inte när det hände: äldre rätt ska prövas.",
                "The provision was not in force when it happened: older law applies."
            )
        case .noCompensationForMeasures:
            Self.act(
                4,
                "5",
                "Brister i aktiva åtgärder ger ingen ersättning till den enskilde; DO kan begära vite "
                    + "hos Nämnden mot diskriminering.",
                "Breaches of active measures give the individual no compensation; the Ombudsman can ask "
                    + "the Board against Discrimination for a fine."
            )
        case .noCompensationForMerits:
            Self.act(
                5,
                "1",
                "Uteblivna uppgifter om meriter ger i sig ingen diskrimineringsersättning; DO kan "
                    + "biträda en begäran (4 kap. 3 §).",
                "Refused merit information in itself gives no compensation; the Ombudsman can assist a "
                    + "request (4 kap. 3 §)."
            )
        case .ageMayBeJustified:
            Self.act(
                2,
                "2 § 4",
                "Särbehandling på grund av ålder är tillåten med ett berättigat syfte och lämpliga och "
                    + "nödvändiga medel: pröva det.",
                "Different treatment for age is allowed with a legitimate aim and appropriate and "
                    + "necessary means: examine it."
            )
        case .sexMayBeJustified:
            Self.act(
                2,
                "12 a",
                "Kvinnor och män får behandlas olika här med ett berättigat syfte och lämpliga och "
                    + "nödvändiga medel: pröva det.",
                "Women and men may be treated differently here with a legitimate aim and appropriate "
                    + "and necessary means: examine it."
            )
        case .publicEmploymentIsSubsidiary:
            Self.act(
                2,
                "17",
                "Offentlig anställning gäller bara där 5 och 9–15 §§ inte gör det: finns ett närmare område?",
                "Public employment applies only where 5 and 9–15 §§ do not: is there a closer area?"
            )
        }
    }

    private static func act(
        _ chapter: Int,
        _ section: String,
        _ swedish: String,
        _ english: String
    ) -> (reference: ProvisionReference, message: BilingualText) {
        (
            ProvisionReference(.discriminationAct, chapter: chapter, section: section),
            BilingualText(swedish, english)
        )
    }
}
