/// What is known about one incident that its limitation clocks depend on.
///
/// Unknown is nil, or `.unknown`: never a guess. For what is unknown the rules take the earliest end.
package struct LimitationFacts: Hashable, Sendable {
    /// What the claim is about, as far as limitation tells claims apart.
    package enum Breach: String, CaseIterable, Codable, Sendable {
        case discrimination
        case reprisal
        case failureToInvestigate = "failure-to-investigate"
        case parentalLeave = "parental-leave"
    }

    package var area: SocietalArea
    package var breach: Breach
    /// Whether the claim is against the employer: sections 1, 2, 3 or 18 of chapter 2.
    package var respondentIsEmployer: Bool
    /// When it happened; its earliest possible day counts.
    package var event: ApproximateDay
    /// The day on which a duty should at latest have been fulfilled.
    package var dutyDeadline: Day?
    /// Birth of the wronged person, where it may matter.
    package var birthDate: Day?
    /// The dismissal that the claim is about, if it is about one.
    package var dismissal: Dismissal?
    /// What is known of the union; nil counts as membership unknown.
    package var union: Union?
    /// The day on which the wronged person knew.
    package var ownKnowledge: Day?
    /// Negotiation under the Co-determination Act.
    package var negotiation: Negotiation?
    /// The day on which a public employer's hiring decision gained legal force (vann laga kraft).
    package var publicHiringDecisionLegalForce: Day?
    /// The day of the Equality Ombudsman's written notice of interruption (preskriptionsavbrott).
    package var doInterruption: Day?

    package init(
        area: SocietalArea,
        breach: Breach,
        respondentIsEmployer: Bool,
        event: ApproximateDay,
        dutyDeadline: Day? = nil,
        birthDate: Day? = nil,
        dismissal: Dismissal? = nil,
        union: Union? = nil,
        ownKnowledge: Day? = nil,
        negotiation: Negotiation? = nil,
        publicHiringDecisionLegalForce: Day? = nil,
        doInterruption: Day? = nil
    ) {
        self.area = area
        self.breach = breach
        self.respondentIsEmployer = respondentIsEmployer
        self.event = event
        self.dutyDeadline = dutyDeadline
        self.birthDate = birthDate
        self.dismissal = dismissal
        self.union = union
        self.ownKnowledge = ownKnowledge
        self.negotiation = negotiation
        self.publicHiringDecisionLegalForce = publicHiringDecisionLegalForce
        self.doInterruption = doInterruption
    }

    /// Whether the labour branches apply (DL 6:4, FLL 23 §) rather than the general two years (DL 6:6).
    package var isEmployerClaim: Bool {
        breach == .parentalLeave || (area == .workingLife && respondentIsEmployer)
    }

    /// Whether a negotiation was called and its end is not known: ask for it, every time the case is looked at.
    ///
    /// The clock that its end would start may be missing from the list (B1, sue) or waiting in it (A1 and A2, sue);
    /// both are an alarm, never "no limit".
    package var hasPendingNegotiation: Bool {
        guard isEmployerClaim, let negotiation else { return false }
        let wasCalled = negotiation.localCalled != nil || negotiation.centralCalled != nil
        return wasCalled && negotiation.lastEnded == nil
    }
}
