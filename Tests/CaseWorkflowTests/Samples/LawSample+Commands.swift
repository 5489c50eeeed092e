import CaseWorkflow
import DiscriminationLaw

extension LawSample {
    /// A command of every kind about the law; among them every field is filled in.
    static let commands: [Command] = {
        var referral = LawSample.referral(on: 4)
        referral.reportBackConsent = 5
        let action = DecidedAction(kind: .mediation, text: "T", override: "O", incidents: [3])
        let assessment = Assessment(finding: .noBreach, reasons: "R", ladders: LawSample.ladders)
        return [
            .recordCircumstances(RecordCircumstances(id: 3, circumstances: LawSample.circumstances)),
            .overruleWarning(OverruleWarning(id: 3, warning: .accessibilityInHousing, reason: "R")),
            .recordStanding(RecordStanding(id: 1, standing: LawSample.standing)),
            .recordConsent(RecordConsent(consent: LawSample.consent(.custodian, by: 2, for: 1))),
            .withdrawConsent(WithdrawConsent(id: 4, withdrawnOn: Bureau.today, reason: "R")),
            .recordBasis(RecordBasis(basis: LawSample.basis)), .refer(Refer(referral: referral)),
            .refer(Refer(referral: LawSample.referral(override: "O"))),
            .recordReferralAnswer(RecordReferralAnswer(id: 6, answeredOn: Bureau.today, answer: "A")),
            .acknowledgeAlarm(AcknowledgeAlarm(alarm: LawSample.alarm)),
            .recordMilestone(RecordMilestone(milestone: .firstMeeting, reachedOn: Bureau.today)),
            .markCampaign(MarkCampaign(campaign: "C")), .decideAction(DecideAction(action: action)),
            .assessIncident(AssessIncident(id: 3, assessment: assessment)),
            .close(Sample.closing(Sample.advice, of: [3, 4])),
        ]
    }()
}
