/// Why somebody may or may not sue, with the section.
package struct StandingReason: Hashable, Codable, Sendable {
    /// What a reason does to the answer.
    package enum Weight: String, CaseIterable, Codable, Sendable {
        /// With this, no.
        case blocks
        /// Not before this is known.
        case asks
        /// Good to know.
        case informs
    }

    package let code: Code
    package let weight: Weight

    init(_ code: Code, _ weight: Weight) {
        self.code = code
        self.weight = weight
    }

    /// Where the law says it.
    package var reference: ProvisionReference { code.reference }
    /// The reason in both languages.
    package var words: BilingualText { code.words }
}

extension StandingReason {
    /// The reasons; the raw value is stored and sent.
    package enum Code: String, CaseIterable, Codable, Sendable {
        case consentMissing = "consent-missing"
        case custodianConsentMissing = "custodian-consent-missing"
        case custodiansUnknown = "custodians-unknown"
        case personSues = "person-sues"
        case associationNotSuited = "association-not-suited"
        case associationNotExamined = "association-not-examined"
        case parentalLeaveOmbudsmanOnly = "parental-leave-ombudsman-only"
        case parentalLeaveReprisal = "parental-leave-reprisal"
        case membershipUnknown = "membership-unknown"
        case formerMember = "former-member"
        case unionNotAsked = "union-not-asked"
        case unionNoAnswer = "union-no-answer"
        case unionCarries = "union-carries"
        case unionWrittenRefusalMissing = "union-written-refusal-missing"
        case unionDeclined = "union-declined"
        case unionHasNoRight = "union-has-no-right"
        case agreementUnknown = "agreement-unknown"
        case notUnionMatter = "not-union-matter"
        case negotiationFirst = "negotiation-first"
        case interruptionOnlyOmbudsman = "interruption-only-ombudsman"
        case interruptionNotAnnulment = "interruption-not-annulment"
        case interruptionOnlyWorkingLife = "interruption-only-working-life"
        case interruptionOnce = "interruption-once"
    }
}
