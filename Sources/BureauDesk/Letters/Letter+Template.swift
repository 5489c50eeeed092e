import CaseWorkflow
import DiscriminationLaw

extension Letter {
    /// The fields without which the letter would not be what it is called, whatever words a bureau gives it.
    package var essentials: [LetterField] {
        switch self {
        case .referralPerson: [.personName, .receiverName, .referralWhat, .clockSafeDay]
        case .referralReceiver: [.personName, .receiverName, .referralWhat]
        case .mandate: [.giverName, .bureauName, .caseNumber, .respondentName, .mandateScope, .mandateUntil]
        case .statementRequest: [.respondentName, .personName, .incidentWhat, .incidentForms, .answerBy]
        case .settlement: [.personName, .respondentName, .settlementAmount, .payBy]
        case .closingNotice: [.personName, .outcome, .closingReasons, .clockSafeDay]
        }
    }

    /// The template's file in the folder of letters.
    func file(in language: Language) -> String { "\(rawValue).\(language.rawValue).html" }
}
