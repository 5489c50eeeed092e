extension TransitionTable {
    /// The table of the service.
    ///
    /// Incidents are frozen in action, so that nothing is acted on that was not assessed: who finds something new returns to
    /// assessment. What comes late (notes, tasks, outcomes, money) is recorded on closed cases too. Whoever holds a case may
    /// reopen it. A wall that names no supervisor would otherwise stand for ever: then, and only then, the people behind it may
    /// change it or take it down. Of several rules for one command the first that applies decides.
    package static let standard = TransitionTable(
        rules: intake + incidents + work + law + supervision + walls + closing
    )

    private static let every: Set<Phase> = Set(Phase.allCases)
    private static let open: Set<Phase> = [.intake, .assessment, .action]
    private static let beforeAction: Set<Phase> = [.intake, .assessment]
    private static let caseworkers: Set<Role> = [.caseworker, .supervisor]
    private static let supervisors: Set<Role> = [.supervisor]

    private static let intake: [TransitionRule] = [
        .init(.register, in: [], by: caseworkers, if: [.assignable, .enoughNamed], to: .intake),
        .init(.correctContact, in: open, by: caseworkers, if: [.holds, .room]),
        .init(.addParty, in: open, by: caseworkers, if: [.holds, .room, .knownParties]),
        .init(.changeParty, in: open, by: caseworkers, if: [.holds, .room, .existingParty, .knownParties]),
        .init(.removeParty, in: open, by: caseworkers, if: [.holds, .existingParty, .unusedParty]),
    ]

    private static let incidents: [TransitionRule] = [
        .init(.addIncident, in: beforeAction, by: caseworkers, if: [.holds, .room, .knownParties]),
        .init(
            .changeIncident,
            in: beforeAction,
            by: caseworkers,
            if: [.holds, .room, .existingIncident, .knownParties]
        ),
        .init(.removeIncident, in: beforeAction, by: caseworkers, if: [.holds, .existingIncident]),
        .init(.classifyIncident, in: beforeAction, by: caseworkers, if: [.holds, .room, .existingIncident]),
        .init(.beginAssessment, in: [.intake], by: caseworkers, if: [.holds], to: .assessment),
        .init(.assessIncident, in: [.assessment], by: caseworkers, if: [.holds, .existingIncident]),
        .init(.beginAction, in: [.assessment], by: caseworkers, if: [.holds, .anIncident, .allAssessed], to: .action),
        .init(.returnToAssessment, in: [.action], by: caseworkers, if: [.holds], to: .assessment),
    ]

    private static let work: [TransitionRule] = [
        .init(
            .decideAction,
            in: [.action],
            by: caseworkers,
            if: [.holds, .room, .knownIncidents, .consentToAction, .standing]
        ),
        .init(
            .recordActionOutcome,
            in: [.assessment, .action, .closed],
            by: caseworkers,
            if: [.holds, .room, .existingAction]
        ),
        .init(.addNote, in: every, by: caseworkers, if: [.holds, .room, .knownNote]),
        .init(.finaliseNote, in: every, by: caseworkers, if: [.holds, .existingNote, .memo]),
        .init(.addTask, in: every, by: caseworkers, if: [.holds, .room, .taskForHolder]),
        .init(.changeTask, in: every, by: caseworkers, if: [.holds, .room, .existingTask, .openTask, .taskForHolder]),
        .init(.completeTask, in: every, by: caseworkers, if: [.holds, .existingTask, .openTask]),
        .init(.cancelTask, in: every, by: caseworkers, if: [.holds, .existingTask, .openTask]),
        .init(.renewKeys, in: every, by: caseworkers, if: [.holds]),
    ]

    private static let law: [TransitionRule] = [
        .init(.recordCircumstances, in: open, by: caseworkers, if: [.holds, .room, .existingIncident]),
        .init(.overruleWarning, in: open, by: caseworkers, if: [.holds, .room, .existingIncident]),
        .init(.recordStanding, in: open, by: caseworkers, if: [.holds, .room, .existingParty]),
        .init(.recordConsent, in: every, by: caseworkers, if: [.holds, .room, .existingParty, .knownParties]),
        .init(.withdrawConsent, in: every, by: caseworkers, if: [.holds, .existingConsent, .standingConsent]),
        .init(.recordBasis, in: every, by: caseworkers, if: [.holds, .room]),
        .init(.refer, in: open, by: caseworkers, if: [.holds, .room, .consentToReferral]),
        .init(.recordReferralAnswer, in: every, by: caseworkers, if: [.holds, .room, .existingReferral]),
        .init(.acknowledgeAlarm, in: open, by: caseworkers, if: [.holds, .existingIncident, .ringing]),
        .init(.recordMilestone, in: every, by: caseworkers, if: [.holds, .room]),
        .init(.markCampaign, in: every, by: caseworkers, if: [.holds, .room]),
    ]

    private static let supervision: [TransitionRule] = [
        .init(.assign, in: every, by: supervisors, if: [.holds, .assignable, .insideWall]),
        .init(.unassign, in: every, by: supervisors, if: [.holds, .assigned]),
        .init(.placeHold, in: every, by: supervisors, if: [.holds, .notYetHeld]),
        .init(.releaseHold, in: every, by: supervisors, if: [.holds, .held]),
        .init(
            .strike,
            in: every,
            by: supervisors,
            if: [.holds, .notHeld, .existingEvent, .strikeable, .notYetStruck, .leavesAssessment]
        ),
    ]

    private static let walls: [TransitionRule] = [
        .init(.raiseWall, in: every, by: supervisors, if: [.holds, .assignable, .enoughNamed]),
        .init(
            .raiseWall,
            in: every,
            by: [.caseworker],
            if: [.holds, .noSupervisorNamed, .assignable, .enoughNamed]
        ),
        .init(.liftWall, in: every, by: supervisors, if: [.holds, .walled]),
        .init(.liftWall, in: every, by: [.caseworker], if: [.holds, .noSupervisorNamed]),
    ]

    private static let closing: [TransitionRule] = [
        .init(
            .close,
            in: open,
            by: caseworkers,
            if: [.holds, .outcomePerIncident, .clocksAcknowledged],
            to: .closed
        ),
        .init(.recordPayment, in: every, by: caseworkers, if: [.holds, .settled]),
        .init(.reopen, in: [.closed], by: caseworkers, if: [.holds, .closedFromIntake], to: .intake),
        .init(.reopen, in: [.closed], by: caseworkers, if: [.holds], to: .assessment),
    ]
}
