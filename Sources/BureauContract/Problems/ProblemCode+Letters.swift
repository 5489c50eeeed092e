import DiscriminationLaw

// Why a letter cannot be written; what to do stands with the field.
extension ProblemCode {
    package static let letterReferralMissing = ProblemCode(
        name: "letter-referral-missing",
        status: 409,
        title: BilingualText("Brevet saknar en hänvisning.", "The letter lacks a referral.")
    )
    package static let letterConsentMissing = ProblemCode(
        name: "letter-consent-missing",
        status: 409,
        title: BilingualText("Brevet saknar ett samtycke som gäller.", "The letter lacks a consent that holds.")
    )
    package static let letterConsentUnfit = ProblemCode(
        name: "letter-consent-unfit",
        status: 409,
        title: BilingualText(
            "Det valda samtycket är ingen fullmakt som gäller.",
            "The chosen consent is no mandate that holds."
        )
    )
    package static let letterCaseNotClosed = ProblemCode(
        name: "letter-case-not-closed",
        status: 409,
        title: BilingualText("Ärendet är inte avslutat.", "The case is not closed.")
    )
    package static let letterPartyUnfit = ProblemCode(
        name: "letter-party-unfit",
        status: 422,
        title: BilingualText("Den valda parten passar inte.", "The chosen party does not fit.")
    )
    package static let letterTermUnfit = ProblemCode(
        name: "letter-term-unfit",
        status: 422,
        title: BilingualText("Dagen eller beloppet passar inte.", "The day or the sum does not fit.")
    )

    /// The codes of letters.
    package static let ofLetters = [
        letterReferralMissing, letterConsentMissing, letterConsentUnfit, letterCaseNotClosed, letterPartyUnfit,
        letterTermUnfit,
    ]
}
