import BureauContract
import BureauServer
import CaseWorkflow
import DiscriminationLaw

// Each reason with what to do; the words follow the name of the field.
extension LetterRefusal {
    static let noReferral = LetterRefusal(
        .letterReferralMissing,
        at: .referral,
        BilingualText(
            "finns inte i ärendet: anteckna hänvisningen först",
            "is not in the case: record the referral first"
        )
    )
    static let noSuchReferral = LetterRefusal(
        .letterReferralMissing,
        at: .referral,
        BilingualText(
            "välj en av ärendets hänvisningar med dess nummer",
            "choose one of the case's referrals by its number"
        )
    )
    static let referralWithoutConsent = LetterRefusal(
        .letterConsentMissing,
        at: "consents",
        BilingualText(
            "samtycket till hänvisningen gäller inte längre: anteckna ett nytt och hänvisa på nytt",
            "the consent to the referral holds no longer: record a new one and refer anew"
        )
    )
    static let noMandate = LetterRefusal(
        .letterConsentUnfit,
        at: .mandate,
        BilingualText(
            "är ingen fullmakt i ärendet som gäller i dag: välj en annan, eller utelämna den för en ny blankett",
            "is no mandate of the case that holds today: choose another, or leave it out for a new form"
        )
    )
    static let notClosed = LetterRefusal(
        .letterCaseNotClosed,
        at: "closure",
        BilingualText(
            "avsluta ärendet först: brevet anger utfall och skäl",
            "close the case first: the letter gives outcome and reasons"
        )
    )
    static let amountOutOfBounds = LetterRefusal(
        .letterTermUnfit,
        at: .amountSEK,
        BilingualText("ska vara från 1 till \(Limits.amountSEK) kronor", "must be from 1 to \(Limits.amountSEK) kronor")
    )

    static func withoutConsent(for purposes: [ConsentPurpose]) -> LetterRefusal {
        let (swedish, english) = (purposes.map(\.label.swedish), purposes.map(\.label.english))
        return LetterRefusal(
            .letterConsentMissing,
            at: "consents",
            BilingualText(
                "den som brevet gäller har inte samtyckt, eller inte alla vårdnadshavare: anteckna samtycke som gäller "
                    + "(\(swedish.joined(separator: " eller ")))",
                "whom the letter is about has not consented, or not every custodian has: record consent that holds "
                    + "(\(english.joined(separator: " or ")))"
            )
        )
    }

    static func tooEarly(_ option: LetterOption) -> LetterRefusal {
        LetterRefusal(
            .letterTermUnfit,
            at: option,
            BilingualText(
                "ska ligga efter brevets dag: välj en senare dag",
                "must lie after the day of the letter: choose a later day"
            )
        )
    }

    static func unfit(_ option: LetterOption) -> LetterRefusal {
        let remedy =
            switch option {
            case .person:
                BilingualText(
                    "är ingen anmälare i ärendet, eller inte den vars samtycke brevet bygger på: välj med partens nummer",
                    "is no complainant of the case, or not the one on whose consent the letter rests: choose by the party's number"
                )
            case .respondent:
                BilingualText(
                    "är ingen motpart i ärendet: välj en av dem med dess nummer",
                    "is no respondent of the case: choose one of them by its number"
                )
            default:
                BilingualText(
                    "är ingen part i ärendet: välj en av dem med dess nummer",
                    "is no party of the case: choose one of them by its number"
                )
            }
        return LetterRefusal(.letterPartyUnfit, at: option, remedy)
    }
}
