extension DeskError.Code {
    /// The folder of letter templates, or a file in it, cannot be read.
    package static let unreadableTemplates = DeskError.Code(rawValue: "unreadable-templates")
    /// A letter template is faulty; the message names file and place of every fault.
    package static let faultyTemplates = DeskError.Code(rawValue: "faulty-templates")
    /// The letter needs a referral, and none was chosen or the case has none of that number.
    package static let referralMissing = DeskError.Code(rawValue: "letter-referral-missing")
    /// The letter needs a consent that holds today, or a supervisor's override.
    package static let consentMissing = DeskError.Code(rawValue: "letter-consent-missing")
    /// The chosen consent is not of this case, is no mandate or does not hold today.
    package static let consentUnfit = DeskError.Code(rawValue: "letter-consent-unfit")
    /// The chosen party is not of this case, or has another role.
    package static let partyUnfit = DeskError.Code(rawValue: "letter-party-unfit")
    /// The letter says how the case was closed, and the case is not closed.
    package static let notClosed = DeskError.Code(rawValue: "letter-case-not-closed")
    /// A day to answer or pay by does not lie after the day of the letter, or an amount is out of bounds.
    package static let termUnfit = DeskError.Code(rawValue: "letter-term-unfit")
}
