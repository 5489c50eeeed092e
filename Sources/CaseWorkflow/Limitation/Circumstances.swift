package import DiscriminationLaw

/// What is known of an incident beyond when, where and as what it happened, as far as limitation and the checks of the
/// Act depend on it; nil is not known, and never a guess.
package struct Circumstances: Codable, Sendable, Equatable {
    /// Whether the claim is against the employer, or who would have been it; nil counts as yes at work.
    package var respondentIsEmployer: Bool?
    /// The day on which a duty should at latest have been fulfilled.
    package var dutyDeadline: Day?
    package var dismissal: Dismissal?
    /// The day on which the wronged person knew.
    package var ownKnowledge: Day?
    package var negotiation: Negotiation?
    /// The day on which a public employer's hiring decision gained legal force (vann laga kraft).
    package var publicHiringDecisionLegalForce: Day?
    /// The day of the Equality Ombudsman's written notice of interruption (preskriptionsavbrott, DL 6:5).
    package var doInterruption: Day?
    /// Whether the person only inquired about work (förfrågan om arbete).
    package var isMereJobInquiry: Bool?
    /// Whether the respondent is a private person outside any business.
    package var respondentIsPrivatePerson: Bool?
    /// Whether it is about an insurance service.
    package var isInsurance: Bool?

    package init(
        respondentIsEmployer: Bool? = nil,
        dutyDeadline: Day? = nil,
        dismissal: Dismissal? = nil,
        ownKnowledge: Day? = nil,
        negotiation: Negotiation? = nil,
        publicHiringDecisionLegalForce: Day? = nil,
        doInterruption: Day? = nil,
        isMereJobInquiry: Bool? = nil,
        respondentIsPrivatePerson: Bool? = nil,
        isInsurance: Bool? = nil
    ) {
        self.respondentIsEmployer = respondentIsEmployer
        self.dutyDeadline = dutyDeadline
        self.dismissal = dismissal
        self.ownKnowledge = ownKnowledge
        self.negotiation = negotiation
        self.publicHiringDecisionLegalForce = publicHiringDecisionLegalForce
        self.doInterruption = doInterruption
        self.isMereJobInquiry = isMereJobInquiry
        self.respondentIsPrivatePerson = respondentIsPrivatePerson
        self.isInsurance = isInsurance
    }

    /// A dismissal, with or without notice (uppsägning, avskedande).
    package struct Dismissal: Codable, Sendable, Equatable {
        package var given: Day
        /// Whether the employer said in writing how to contest it; nil counts as yes, which is the shorter.
        package var instructionsGiven: Bool?
        package var employmentEnded: Day?
        /// What is asked for; nil or empty counts as both.
        package var remedies: [LimitationFacts.Dismissal.Remedy]?

        package init(
            given: Day,
            instructionsGiven: Bool? = nil,
            employmentEnded: Day? = nil,
            remedies: [LimitationFacts.Dismissal.Remedy]? = nil
        ) {
            self.given = given
            self.instructionsGiven = instructionsGiven
            self.employmentEnded = employmentEnded
            self.remedies = remedies
        }
    }

    /// The days of the local and the central negotiation (lokal och central förhandling).
    package struct Negotiation: Codable, Sendable, Equatable {
        package var localCalled: Day?
        package var localEnded: Day?
        package var centralCalled: Day?
        package var centralEnded: Day?

        package init(
            localCalled: Day? = nil,
            localEnded: Day? = nil,
            centralCalled: Day? = nil,
            centralEnded: Day? = nil
        ) {
            self.localCalled = localCalled
            self.localEnded = localEnded
            self.centralCalled = centralCalled
            self.centralEnded = centralEnded
        }
    }
}
