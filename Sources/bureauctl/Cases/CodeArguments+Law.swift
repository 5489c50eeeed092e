import ArgumentParser
import CaseWorkflow
import DiscriminationLaw

// Codes of limitation, standing, consents and referrals as they stand on a command line.
extension ClassificationWarning.Kind: ExpressibleByArgument {}
extension LimitationBranch: ExpressibleByArgument {}
extension LimitationAct: ExpressibleByArgument {}
extension LimitationFacts.Dismissal.Remedy: ExpressibleByArgument {}
extension UnionMembership: ExpressibleByArgument {}
extension StandingFacts.UnionPosition: ExpressibleByArgument {}
extension ConsentPurpose: ExpressibleByArgument {}
extension ConsentForm: ExpressibleByArgument {}
extension ProcessingPurpose: ExpressibleByArgument {}
extension LegalBasis: ExpressibleByArgument {}
extension SpecialBasis: ExpressibleByArgument {}
extension ReferralReceiver: ExpressibleByArgument {}
extension Milestone: ExpressibleByArgument {}

/// An answer that can be yes or no; not known is neither, and is not given.
enum YesNo: String, CaseIterable, ExpressibleByArgument {
    case yes
    case no

    /// Reads the answer in Swedish or English.
    init?(argument: String) {
        switch argument.lowercased() {
        case "yes", "ja", "y", "j": self = .yes
        case "no", "nej", "n": self = .no
        default: return nil
        }
    }

    var isYes: Bool { self == .yes }
}
