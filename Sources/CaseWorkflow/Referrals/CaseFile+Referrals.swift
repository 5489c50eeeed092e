package import DiscriminationLaw

extension CaseFile {
    /// A referral with its number, and what came back.
    package struct ReferralEntry: Sendable, Equatable {
        package let id: ElementID
        package let referral: Referral
        package let at: Moment
        package let by: StaffID
        package internal(set) var answeredOn: Day?
        package internal(set) var answer: String?
    }
}
