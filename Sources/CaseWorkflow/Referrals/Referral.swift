package import DiscriminationLaw

/// That a case was referred: to whom, when, what was sent, and on which consents.
package struct Referral: Codable, Sendable, Equatable {
    package var receiver: ReferralReceiver
    /// The name of the union, bureau or body.
    package var name: String?
    package var sentOn: Day
    /// What was sent.
    package var what: String
    /// The consent to be referred; nothing where a supervisor overrides its lack.
    package var consent: ElementID?
    /// The consent to a report back, which is one of its own.
    package var reportBackConsent: ElementID?
    /// Why it is done without a consent; a supervisor's.
    package var override: String?

    package init(
        receiver: ReferralReceiver,
        name: String? = nil,
        sentOn: Day,
        what: String,
        consent: ElementID? = nil,
        reportBackConsent: ElementID? = nil,
        override: String? = nil
    ) {
        self.receiver = receiver
        self.name = name
        self.sentOn = sentOn
        self.what = what
        self.consent = consent
        self.reportBackConsent = reportBackConsent
        self.override = override
    }

    func check(_ check: inout FaultCheck) {
        check.optionalText(name, at: "name", limit: Limits.name)
        check.past(sentOn, at: "sentOn")
        check.text(what, at: "what", limit: Limits.reasons)
        check.optionalText(override, at: "override", limit: Limits.reasons)
        if consent != nil, override != nil { check.add(.notAllowed, at: "override") }
    }
}
