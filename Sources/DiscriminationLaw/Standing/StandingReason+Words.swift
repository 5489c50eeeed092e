extension StandingReason.Code {
    /// Where the law says it.
    package var reference: ProvisionReference { text.0 }
    /// The reason in both languages.
    package var words: BilingualText { text.1 }

    private var text: (ProvisionReference, BilingualText) {
        switch self {
        case .consentMissing:
            Self.act(
                "2 § första stycket",
                "Den enskilde har inte medgett att talan förs.",
                "The person has not consented to the action."
            )
        case .custodianConsentMissing:
            Self.act(
                "2 § första stycket",
                "Varje vårdnadshavare ska medge talan för ett barn under 18 år.",
                "Every custodian must consent to an action for a child under 18."
            )
        case .custodiansUnknown:
            Self.act(
                "2 § första stycket",
                "Det är inte känt hur många vårdnadshavare barnet har: alla ska medge talan.",
                "It is not known how many custodians the child has: all must consent."
            )
        case .personSues:
            Self.act(
                "10 § andra stycket",
                "När den enskilde själv för talan får DO eller en förening inte väcka talan om samma sak.",
                "Where the person sues, neither the Ombudsman nor an association may sue in the same matter."
            )
        case .associationNotSuited:
            Self.act(
                "2 § andra stycket",
                "Föreningen är inte lämpad att företräda den enskilde i målet.",
                "The association is not suited to represent the person in the case."
            )
        case .associationNotExamined:
            Self.act(
                "2 § andra stycket",
                "Pröva om föreningen med hänsyn till verksamhet, intresse i saken och ekonomi är lämpad.",
                "Examine whether the association is suited by activity, interest in the matter and finances."
            )
        case .parentalLeaveOmbudsmanOnly:
            Self.parentalLeave(
                "Enligt föräldraledighetslagen får bara DO föra talan för den enskilde, efter facket; "
                    + "en förening kan ge råd eller vara ombud.",
                "Under the Parental Leave Act only the Ombudsman may sue for the person, after the "
                    + "union; an association can advise or act as representative."
            )
        case .parentalLeaveReprisal:
            Self.parentalLeave(
                "DO:s talerätt nämner 16, 16 a och 17 §§, inte repressalier enligt 16 c §: fråga en jurist.",
                "The Ombudsman's right names 16, 16 a and 17 §§, not reprisals under 16 c §: ask a jurist."
            )
        case .membershipUnknown:
            Self.act(
                "2 § tredje stycket",
                "Fråga om personen är eller har varit medlem i ett fackförbund: facket går först.",
                "Ask whether the person is or was a union member: the union comes first."
            )
        case .formerMember:
            Self.labour(
                "5",
                chapter: 4,
                "För den som varit medlem får facket föra talan i tvist om kollektivavtal, annars bara "
                    + "för medlem: fråga facket.",
                "For a former member the union may sue in a dispute over a collective agreement, "
                    + "otherwise only for members: ask the union."
            )
        case .unionNotAsked:
            Self.act(
                "2 § tredje stycket",
                "Facket har inte frågats, och går först.",
                "The union has not been asked, and comes first."
            )
        case .unionNoAnswer:
            Self.act(
                "2 § tredje stycket",
                "Facket har inte svarat, och går först.",
                "The union has not answered, and comes first."
            )
        case .unionCarries:
            Self.act(
                "2 § tredje stycket",
                "Facket för talan: ingen annan får göra det för den enskilde.",
                "The union sues: nobody else may do so for the person."
            )
        case .unionWrittenRefusalMissing:
            Self.act(
                "2 § tredje stycket",
                "Facket har avböjt muntligen: begär ett skriftligt besked innan talan väcks.",
                "The union declined by word of mouth: ask for it in writing before suing."
            )
        case .unionDeclined:
            Self.act(
                "2 § tredje stycket",
                "Facket har skriftligen avböjt att föra talan.",
                "The union has declined in writing to sue."
            )
        case .unionHasNoRight:
            Self.labour(
                "5",
                chapter: 4,
                "Facket har inte rätt att föra talan för den enskilde i den här tvisten.",
                "The union has no right to sue for the person in this dispute."
            )
        case .agreementUnknown:
            Self.labour(
                "1",
                chapter: 2,
                "Fråga om kollektivavtal gäller för arbetet: det avgör om facket får föra talan i Arbetsdomstolen.",
                "Ask whether a collective agreement applies to the work: it decides whether the union "
                    + "may sue in the Labour Court."
            )
        case .notUnionMatter:
            Self.act(
                "2 § tredje stycket",
                "Fackets företräde gäller bara arbetslivet (2 kap. 1, 2, 3 och 18 §§).",
                "The union's priority is for working life only (2 kap. 1, 2, 3 and 18 §§)."
            )
        case .negotiationFirst:
            Self.labour(
                "7",
                chapter: 4,
                "Förhandling som kan påkallas ska ha hållits innan domstolen prövar en arbetstvist (även 5 kap. 1 §).",
                "Negotiation that can be called must have been held before a court tries a labour "
                    + "dispute (also 5 kap. 1 §)."
            )
        case .interruptionOnlyOmbudsman:
            Self.act(
                "5",
                "Bara DO kan avbryta preskription, skriftligen till arbetsgivaren; aldrig föreningen.",
                "Only the Ombudsman can interrupt limitation, in writing to the employer; never the association."
            )
        case .interruptionNotAnnulment:
            Self.act(
                "5",
                "Avbrott gäller inte ogiltigförklaring av uppsägning eller avskedande.",
                "Interruption does not cover annulment of a dismissal."
            )
        case .interruptionOnlyWorkingLife:
            Self.act(
                "5",
                "Avbrott finns bara i mål enligt 1 § första stycket: arbetslivet.",
                "Interruption exists only in cases under 1 § first paragraph: working life."
            )
        case .interruptionOnce:
            Self.act(
                "5",
                "Preskription kan inte avbrytas mer än en gång.",
                "Limitation cannot be interrupted more than once."
            )
        }
    }

    private static func act(_ section: String, _ swedish: String, _ english: String) -> (
        ProvisionReference, BilingualText
    ) {
        (ProvisionReference(.discriminationAct, chapter: 6, section: section), BilingualText(swedish, english))
    }

    private static func parentalLeave(_ swedish: String, _ english: String) -> (ProvisionReference, BilingualText) {
        (ProvisionReference(.parentalLeaveAct, section: "25"), BilingualText(swedish, english))
    }

    private static func labour(
        _ section: String,
        chapter: Int,
        _ swedish: String,
        _ english: String
    ) -> (ProvisionReference, BilingualText) {
        (ProvisionReference(.labourDisputesAct, chapter: chapter, section: section), BilingualText(swedish, english))
    }
}
