/// What a letter cannot be written without.
package enum LetterNeed: Hashable, Sendable {
    /// A referral of the case, chosen by its number.
    case referral
    /// That the referral's own consent holds on the day of the letter, or that the referral was made by an override.
    case referralConsent
    /// A consent for one of these that holds on the day of the letter, or an override with an action that needs it.
    case consent(anyOf: [ConsentPurpose])
    /// A closed case.
    case closure
}
