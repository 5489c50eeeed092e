import CaseWorkflow
import DiscriminationLaw

extension Candidates {
    /// What the law asks a case to hold, and what only the law may stop.
    static func law(_ kind: CommandKind, _ file: CaseFile?) -> [Command] {
        let incidents = (file?.incidents.map(\.id) ?? []) + [nowhere]
        switch kind {
        case .decideAction: return actions(incidents).map { .decideAction(DecideAction(action: $0)) }
        case .recordCircumstances:
            return incidents.map { .recordCircumstances(RecordCircumstances(id: $0, circumstances: Circumstances())) }
        case .overruleWarning:
            return incidents.map {
                .overruleWarning(OverruleWarning(id: $0, warning: .accessibilityInHousing, reason: "En butik."))
            }
        case .recordStanding:
            return (file?.parties.prefix(2).map(\.id) ?? []).flatMap { id in
                LawSample.standings.map { .recordStanding(RecordStanding(id: id, standing: $0)) }
            } + [.recordStanding(RecordStanding(id: nowhere, standing: PersonStanding()))]
        case .recordConsent: return consents(file).map { .recordConsent(RecordConsent(consent: $0)) }
        case .withdrawConsent:
            return ((file?.consents.suffix(4).map(\.id) ?? []) + [nowhere]).map {
                .withdrawConsent(WithdrawConsent(id: $0, withdrawnOn: Bureau.today))
            }
        case .recordBasis: return [.recordBasis(RecordBasis(basis: LawSample.basis))]
        case .refer: return referrals(file).map { .refer(Refer(referral: $0)) }
        case .recordReferralAnswer:
            return ((file?.referrals.map(\.id) ?? []) + [nowhere]).map {
                .recordReferralAnswer(RecordReferralAnswer(id: $0, answeredOn: Bureau.today, answer: "Mottaget."))
            }
        case .acknowledgeAlarm:
            var stranger = LawSample.alarm
            stranger.incident = nowhere
            let quiet = file?.incidents.first.map { [LawSample.alarm(of: $0.id)] } ?? []
            let ringing = file?.alarms(on: Bureau.today).map(\.key) ?? []
            return ([stranger] + quiet + ringing).map { .acknowledgeAlarm(AcknowledgeAlarm(alarm: $0)) }
        case .recordMilestone:
            return [.recordMilestone(RecordMilestone(milestone: .firstAnswer, reachedOn: Bureau.today))]
        case .markCampaign: return [.markCampaign(MarkCampaign(campaign: "Påhittade upprop"))]
        default: return []
        }
    }

    /// Closings with and without the words about running clocks, and one with the outcome of an incident that is not there.
    static func closings(_ incidents: [ElementID]) -> [Command] {
        var silent = Sample.closing(Sample.advice, of: incidents)
        silent.closure.runningClocks = nil
        var strange = Sample.closing(Sample.advice, of: incidents)
        strange.closure.incidents.append(IncidentOutcome(incident: nowhere, outcome: .adviceGiven))
        var incomplete = Sample.closing(Sample.advice, of: incidents)
        incomplete.closure.incidents = []
        let whole = [Sample.closure, Sample.advice].map { Sample.closing($0, of: incidents) }
        return (whole + [silent, strange, incomplete]).map(Command.close)
    }

    private static func actions(_ incidents: [ElementID]) -> [DecidedAction] {
        let kinds: [ActionKind] = [
            .adviceOnly, .contactRespondent, .training, .negotiation, .complaintToOtherBody, .courtAction,
        ]
        let plain = kinds.map { DecidedAction(kind: $0, text: "Beslutat.") }
        let overridden = [ActionKind.contactRespondent, .negotiation].map {
            DecidedAction(kind: $0, text: "Beslutat.", override: "Brådskar.")
        }
        return plain + overridden
            + incidents.suffix(2).map {
                DecidedAction(kind: .adviceOnly, text: "Beslutat.", incidents: [$0])
            }
    }

    private static func consents(_ file: CaseFile?) -> [Consent] {
        let purposes: [ConsentPurpose] = [.contactRespondent, .representation, .referral, .courtAction]
        let stranger = LawSample.consent(.referral, by: nowhere)
        guard let parties = file?.parties, let first = parties.first?.id else { return [stranger] }
        let custodians = parties.filter { $0.party.onBehalfOf == first }.map(\.id)
        return purposes.flatMap { [LawSample.consent($0, by: first), LawSample.expired($0, by: first)] }
            + [LawSample.consent(.reportBack, by: first)]
            + custodians.map { LawSample.consent(.custodian, by: $0, for: first) }
            + [stranger, LawSample.consent(.referral, by: first, for: nowhere)]
            // The other side cannot consent for whoever complains.
            + parties.filter { $0.party.role == .respondent }.map { LawSample.consent(.contactRespondent, by: $0.id) }
    }

    private static func referrals(_ file: CaseFile?) -> [Referral] {
        let overridden = LawSample.referral(override: "Brådskar.")
        var reported = overridden
        reported.reportBackConsent = nowhere
        let reportBack = file?.consents.last { $0.consent.purpose == .reportBack }?.id
        var told = overridden
        told.reportBackConsent = reportBack
        let consented = (file?.consents.suffix(6).map(\.id) ?? []).map { LawSample.referral(on: $0) }
        return [overridden] + consented + (reportBack == nil ? [] : [told]) + [
            LawSample.referral(), LawSample.referral(on: nowhere), reported,
        ]
    }
}
