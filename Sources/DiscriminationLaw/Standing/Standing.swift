/// Who may sue as party for the wronged person, and why.
///
/// Advice and acting as representative are never blocked here: only suing as party is. Pure; unknown facts make an
/// answer that asks, never one that allows.
package enum Standing {
    /// Somebody who might sue.
    package enum Claimant: String, CaseIterable, Codable, Sendable {
        /// A bureau: a non-profit association that looks after its members' interests.
        case association
        /// Diskrimineringsombudsmannen.
        case ombudsman
        case union
        case person
    }

    /// Whether one of them may.
    package enum Verdict: String, CaseIterable, Codable, Sendable {
        case allowed
        /// Something must be known or decided first.
        case ask
        case blocked
    }

    /// An answer with its reasons, the ones that decide first.
    package struct Answer: Hashable, Codable, Sendable {
        package let verdict: Verdict
        package let reasons: [StandingReason]

        init(_ reasons: [StandingReason]) {
            let order = StandingReason.Weight.allCases
            self.reasons = order.flatMap { weight in reasons.filter { $0.weight == weight } }
            if reasons.contains(where: { $0.weight == .blocks }) {
                verdict = .blocked
            } else {
                verdict = reasons.contains { $0.weight == .asks } ? .ask : .allowed
            }
        }
    }

    /// Whether the claimant may sue.
    package static func answer(for claimant: Claimant, facts: StandingFacts) -> Answer {
        switch claimant {
        case .association: Answer(association(facts))
        case .ombudsman: Answer(ombudsman(facts))
        case .union: Answer(union(facts))
        case .person: Answer(facts.isEmployerClaim ? [StandingReason(.negotiationFirst, .informs)] : [])
        }
    }

    /// Whether the union's priority leaves the way free for the Ombudsman or an association (DL 6:2 third paragraph).
    package static func unionGate(_ facts: StandingFacts) -> Answer {
        Answer(gate(facts))
    }

    /// Whether the Ombudsman can interrupt limitation in the case, by DL 6:5; nobody else ever can.
    package static func interruption(_ facts: LimitationFacts) -> Answer {
        var reasons = [StandingReason(.interruptionOnlyOmbudsman, .informs)]
        if !facts.isEmployerClaim || facts.breach == .parentalLeave {
            reasons.append(StandingReason(.interruptionOnlyWorkingLife, .blocks))
        }
        if facts.doInterruption != nil { reasons.append(StandingReason(.interruptionOnce, .blocks)) }
        if let remedies = facts.dismissal?.remedies {
            if remedies == [.annulment] {
                reasons.append(StandingReason(.interruptionNotAnnulment, .blocks))
            } else if remedies.isEmpty || remedies.contains(.annulment) {
                reasons.append(StandingReason(.interruptionNotAnnulment, .informs))
            }
        }
        return Answer(reasons)
    }

    private static func association(_ facts: StandingFacts) -> [StandingReason] {
        guard !facts.isParentalLeave else { return [StandingReason(.parentalLeaveOmbudsmanOnly, .blocks)] }
        var reasons = onBehalf(facts) + gate(facts)
        switch facts.associationIsSuited {
        case true?: break
        case false?: reasons.append(StandingReason(.associationNotSuited, .blocks))
        case nil: reasons.append(StandingReason(.associationNotExamined, .asks))
        }
        return reasons
    }

    private static func ombudsman(_ facts: StandingFacts) -> [StandingReason] {
        guard facts.isParentalLeave else { return onBehalf(facts) + gate(facts) }
        // The consent of DL 6:2 is not repeated in the Parental Leave Act.
        return gate(facts) + (facts.isParentalLeaveReprisal ? [StandingReason(.parentalLeaveReprisal, .asks)] : [])
    }

    /// What everybody needs who sues for another.
    private static func onBehalf(_ facts: StandingFacts) -> [StandingReason] {
        var reasons: [StandingReason] = []
        if !facts.consent { reasons.append(StandingReason(.consentMissing, .blocks)) }
        if let minor = facts.minor {
            switch minor.custodians {
            case let count? where count > 0:
                if minor.consents < count { reasons.append(StandingReason(.custodianConsentMissing, .blocks)) }
            default: reasons.append(StandingReason(.custodiansUnknown, .asks))
            }
        }
        if facts.personSues { reasons.append(StandingReason(.personSues, .blocks)) }
        if facts.isEmployerClaim { reasons.append(StandingReason(.negotiationFirst, .informs)) }
        return reasons
    }

    private static func gate(_ facts: StandingFacts) -> [StandingReason] {
        guard facts.isEmployerClaim else { return [StandingReason(.notUnionMatter, .informs)] }
        // A union that sues shuts the gate, whatever else is known of it.
        if facts.union == .carries { return [StandingReason(.unionCarries, .blocks)] }
        if facts.membership == .never || facts.collectiveAgreement == false {
            return [StandingReason(.unionHasNoRight, .informs)]
        }
        if facts.union == .declinedInWriting { return [StandingReason(.unionDeclined, .informs)] }
        switch facts.membership {
        case .unknown, .never: return [StandingReason(.membershipUnknown, .asks)]
        case .former: return [StandingReason(.formerMember, .asks)]
        case .member: break
        }
        let code: StandingReason.Code =
            switch facts.union {
            case .noAnswer: .unionNoAnswer
            case .declinedOrally: .unionWrittenRefusalMissing
            case .notAsked, .carries, .declinedInWriting: .unionNotAsked
            }
        return [StandingReason(code, .blocks)]
    }

    private static func union(_ facts: StandingFacts) -> [StandingReason] {
        guard facts.isEmployerClaim else { return [StandingReason(.notUnionMatter, .blocks)] }
        guard facts.membership != .never, facts.collectiveAgreement != false else {
            return [StandingReason(.unionHasNoRight, .blocks)]
        }
        var reasons = [StandingReason(.negotiationFirst, .informs)]
        if facts.membership == .unknown { reasons.append(StandingReason(.membershipUnknown, .asks)) }
        if facts.membership == .former { reasons.append(StandingReason(.formerMember, .asks)) }
        if facts.collectiveAgreement == nil { reasons.append(StandingReason(.agreementUnknown, .asks)) }
        return reasons
    }
}
