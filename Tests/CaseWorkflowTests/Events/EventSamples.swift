import CaseWorkflow
import DiscriminationLaw

/// One event of every kind, with every field filled in.
enum EventSamples {
    static let all: [Event] =
        [
            .registered(
                Registered(
                    contact: Sample.contact,
                    parties: [Sample.complainant, Sample.respondent],
                    incidents: [Sample.incident],
                    wall: Sample.wall(Bureau.anna, Bureau.bo),
                    number: CaseNumber(year: 2026, serial: 17)
                )
            ),
            .contactCorrected(ContactCorrected(contact: Sample.contact, reason: "Fel dag.")),
            .partyAdded(PartyAdded(id: 4, party: Sample.complainant)),
            .partyChanged(PartyChanged(id: 4, party: Sample.respondent)),
            .partyRemoved(PartyRemoved(id: 4, reason: "Dubblett.")),
            .incidentAdded(IncidentAdded(id: 5, incident: Sample.incident)),
            .incidentChanged(IncidentChanged(id: 5, incident: Sample.incident)),
            .incidentRemoved(IncidentRemoved(id: 5, reason: "Dubblett.")),
            .incidentClassified(IncidentClassified(id: 3, alleged: Sample.classification)),
            .noteAdded(NoteAdded(id: 6, note: Note(kind: .memo, text: "Ring på måndag.", corrects: 2))),
            .noteFinalised(NoteFinalised(id: 6)),
            .assigned(Assigned(people: [Bureau.bo], reason: "Ledig tid.")),
            .unassigned(Unassigned(person: Bureau.bo, reason: "Semester.")),
            .wallRaised(WallRaised(wall: Sample.wall(Bureau.anna, Bureau.bo))),
            .wallLifted(WallLifted(reason: "Jävet är borta.")),
            .assessmentBegun(AssessmentBegun(reason: "Utredning.")),
            .incidentAssessed(IncidentAssessed(id: 3, assessment: Sample.assessment)),
            .returnedToAssessment(ReturnedToAssessment(reason: "Nytt.")),
            .actionBegun(ActionBegun(reason: "Klart.")),
            .actionDecided(ActionDecided(id: 7, action: Sample.action)),
            .actionOutcomeRecorded(ActionOutcomeRecorded(id: 7, outcome: "Svar kom.")),
            .taskAdded(TaskAdded(id: 8, task: Sample.task(for: Bureau.anna))),
            .taskChanged(TaskChanged(id: 8, task: Sample.task())),
            .taskCompleted(TaskCompleted(id: 8)),
            .taskCancelled(TaskCancelled(id: 8, reason: "Behövs inte.")),
            .closed(Closed(closure: Sample.closure)),
            .closed(Closed(closure: Sample.advice)),
            .paymentRecorded(PaymentRecorded(paid: .paid, paidOn: ApproximateDay(text: "2026-02-01"))),
            .reopened(Reopened(to: .assessment, reason: "Hon hörde av sig.")),
            .holdPlaced(HoldPlaced(reason: "Stämning väntas.")),
            .holdReleased(HoldReleased(reason: "Avgjort.")),
            .eventStruck(EventStruck(version: 4, struck: .noteAdded, reason: "Fel akt.", lastElement: 8)),
            .keysRenewed(KeysRenewed()),
        ] + law

    /// What the law asks a case to hold.
    private static let law: [Event] = [
        .circumstancesRecorded(CircumstancesRecorded(id: 3, circumstances: LawSample.circumstances)),
        .warningOverruled(WarningOverruled(id: 3, warning: .accessibilityInHousing, reason: "Gäller en butik.")),
        .standingRecorded(StandingRecorded(id: 1, standing: LawSample.standing)),
        .consentRecorded(ConsentRecorded(id: 9, consent: LawSample.consent(.referral, for: 2))),
        .consentWithdrawn(
            ConsentWithdrawn(
                id: 9,
                withdrawnOn: Bureau.today,
                reason: "Ångrade sig.",
                task: 10,
                due: Bureau.day("2026-02-03")
            )
        ),
        .basisRecorded(BasisRecorded(basis: LawSample.basis)),
        .referred(Referred(id: 11, referral: LawSample.referral(override: "Brådskar."))),
        .referralAnswered(ReferralAnswered(id: 11, answeredOn: Bureau.today, answer: "Mottaget.")),
        .alarmAcknowledged(AlarmAcknowledged(alarm: LawSample.alarm)),
        .milestoneReached(MilestoneReached(milestone: .firstAnswer, reachedOn: Bureau.today)),
        .campaignMarked(CampaignMarked(campaign: "Påhittade upprop")),
        .actionDecided(
            ActionDecided(
                id: 12,
                action: DecidedAction(kind: .contactRespondent, text: "Brev.", override: "Brådskar.", incidents: [3])
            )
        ),
        .closed(Closed(closure: Sample.closing(Sample.advice, of: [3, 5]).closure)),
        .incidentAssessed(
            IncidentAssessed(
                id: 3,
                assessment: Assessment(finding: .breachLikely, reasons: "Ja.", ladders: LawSample.ladders)
            )
        ),
    ]
}
