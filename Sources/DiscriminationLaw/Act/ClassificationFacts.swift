/// What the checks of a classification need to know besides area, grounds and forms; nil is not known.
package struct ClassificationFacts: Hashable, Codable, Sendable {
    /// Whether the person only inquired about work (förfrågan om arbete) and neither applied nor worked.
    package var isMereJobInquiry: Bool?
    /// Whether the respondent is the person's employer, or would have been.
    package var respondentIsEmployer: Bool?
    /// Whether the respondent is a private person outside any business.
    package var respondentIsPrivatePerson: Bool?
    /// Whether it is about an insurance service.
    package var isInsurance: Bool?
    /// When it happened.
    package var event: ApproximateDay?

    package init(
        isMereJobInquiry: Bool? = nil,
        respondentIsEmployer: Bool? = nil,
        respondentIsPrivatePerson: Bool? = nil,
        isInsurance: Bool? = nil,
        event: ApproximateDay? = nil
    ) {
        self.isMereJobInquiry = isMereJobInquiry
        self.respondentIsEmployer = respondentIsEmployer
        self.respondentIsPrivatePerson = respondentIsPrivatePerson
        self.isInsurance = isInsurance
        self.event = event
    }
}
