package import CaseWorkflow
package import DiscriminationLaw

/// A case as the wire shows it to one person: its state, and what that person may do with it now.
///
/// Contact, parties, incidents, notes, actions, tasks, consents, bases and referrals have the shape in which a command
/// takes them. What the law says to them is reckoned for the day of the answer.
package struct CaseRepresentation: Codable, Sendable, Equatable {
    package let id: CaseID
    package let number: CaseNumber?
    package let version: Int
    package let phase: Phase
    package let registeredBy: StaffID
    package let registeredAt: String
    package let changedAt: String
    /// The Swedish day for which clocks, alarms and consents are told.
    package let today: Day
    package let contact: Contact
    package let parties: [PartyElement]
    package let incidents: [IncidentElement]
    /// Incidents whose day is not known: no clock can be shown for them, which is no "no limit".
    package let undatedIncidents: [ElementID]
    /// The clocks that somebody must look at now, the most urgent first.
    package let alarms: [AlarmElement]
    package let consents: [ConsentElement]
    /// On which ground personal data are processed, one for each purpose.
    package let bases: [ProcessingBasis]
    package let referrals: [ReferralElement]
    package let milestones: [MilestoneElement]
    package let targets: [TargetElement]
    /// The event that many complain of, where this case is one of them.
    package let campaign: String?
    package let notes: [NoteElement]
    package let actions: [ActionElement]
    package let tasks: [TaskElement]
    package let assignees: [StaffID]
    package let wall: Wall?
    package let hold: Hold?
    package let closure: Closure?
    /// The amount of the last closing; it stays when the case is reopened.
    package let settlement: Settlement?
    package let phases: [PhaseElement]
    /// Names of the people who stand in this representation.
    package let people: [String: String]
    package let labels: CodeLabels
    package let allowedCommands: [AllowedCommand]
    /// In the answer to a command that brings a party in: whether a supervisor must be asked about a conflict of interest
    /// before the bureau goes on; why is told to those who hold what was met.
    package let askSupervisor: Bool?
}

extension CaseRepresentation {
    /// A party with its number, and what decides who may sue for it.
    package struct PartyElement: Codable, Sendable, Equatable {
        package let id: ElementID
        package let party: Party
        package let standing: PersonStanding?
        /// Whether the person is under 18 and unmarried today; nothing where it is not known.
        package let isMinor: Bool?
        /// What to think of with this party.
        package let warnings: [PartyWarning]
    }

    /// An incident with its number, its assessment, and what the law says to it.
    package struct IncidentElement: Codable, Sendable, Equatable {
        package let id: ElementID
        package let incident: Incident
        package let assessment: Assessment?
        /// False where the incident was changed after it had been assessed.
        package let assessmentIsCurrent: Bool
        package let circumstances: Circumstances?
        package let warnings: Warnings
        package let ladders: [LadderElement]
        package let limitation: LimitationRepresentation
        /// Who may sue: the bureau first, then the Ombudsman, the union and the person.
        package let standing: [StandingRepresentation]
        /// Whether the Ombudsman can interrupt limitation; nothing where the day is not known.
        package let interruption: AnswerRepresentation?
    }

    /// A note with its number, time and author.
    package struct NoteElement: Codable, Sendable, Equatable {
        package let id: ElementID
        package let note: Note
        package let at: String
        package let by: StaffID
    }

    /// A decided action with its number and what came of it.
    package struct ActionElement: Codable, Sendable, Equatable {
        package let id: ElementID
        package let action: DecidedAction
        /// Whether the consent that it needs does not hold any more: it must not be carried out.
        package let consentIsMissing: Bool
        package let outcome: String?
        package let at: String
        package let by: StaffID
    }

    /// A task with its number and what became of it.
    package struct TaskElement: Codable, Sendable, Equatable {
        package let id: ElementID
        package let task: CaseTask
        package let state: TaskState
    }

    /// A legal hold.
    package struct Hold: Codable, Sendable, Equatable {
        package let reason: String
        package let at: String
        package let by: StaffID
    }

    /// A change of phase.
    package struct PhaseElement: Codable, Sendable, Equatable {
        package let phase: Phase
        package let at: String
        package let by: StaffID
        package let reason: String?
    }

    /// A command that would be accepted now, and where to send it.
    package struct AllowedCommand: Codable, Sendable, Equatable {
        package let command: CommandKind
        package let href: String
        package let label: String
    }
}
