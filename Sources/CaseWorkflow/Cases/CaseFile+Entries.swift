package import DiscriminationLaw

extension CaseFile {
    /// A party with its number.
    package struct PartyEntry: Sendable, Equatable {
        package let id: ElementID
        package internal(set) var party: Party
        /// What decides who may sue for this party, where it was recorded.
        package internal(set) var standing: PersonStanding?
    }

    /// An incident with its number and its assessment.
    package struct IncidentEntry: Sendable, Equatable {
        package let id: ElementID
        package internal(set) var incident: Incident
        package internal(set) var assessment: Assessment?
        /// False where the incident was changed after it had been assessed.
        package internal(set) var assessmentIsCurrent = false
        /// What limitation depends on beyond the incident itself, where it was recorded.
        package internal(set) var circumstances: Circumstances?
        /// The warnings of the Act that were overruled, with the reasons.
        package internal(set) var overruled: [ClassificationWarning.Kind: OverruledWarning] = [:]

        /// Whether there is an assessment of what stands there now.
        package var isAssessed: Bool { assessment != nil && assessmentIsCurrent }
    }

    /// A note with its number, time and author.
    package struct NoteEntry: Sendable, Equatable {
        package let id: ElementID
        package internal(set) var note: Note
        package let at: Moment
        package let by: StaffID
    }

    /// A decided action with its number and what came of it.
    package struct ActionEntry: Sendable, Equatable {
        package let id: ElementID
        package internal(set) var action: DecidedAction
        package internal(set) var outcome: String?
        package let at: Moment
        package let by: StaffID
    }

    /// A task with its number and what became of it.
    package struct TaskEntry: Sendable, Equatable {
        package let id: ElementID
        package internal(set) var task: CaseTask
        package internal(set) var state: TaskState = .open

        /// Whether it is open and its day has passed.
        package func isOverdue(on day: Day) -> Bool { state == .open && task.due < day }
    }

    /// A change of phase.
    package struct PhaseChange: Sendable, Equatable {
        package let phase: Phase
        package let at: Moment
        package let by: StaffID
        package let reason: String?
    }

    /// An event without its content.
    package struct HistoryEntry: Sendable, Equatable {
        package let version: Int
        package let kind: EventKind
        package let at: Moment
        package let by: StaffID
        package internal(set) var struck: Bool
    }
}
