package import DiscriminationLaw

/// The state of a case: the fold of its history.
///
/// Nothing here is stored; it can always be folded again from the events.
package struct CaseFile: Sendable, Equatable {
    package internal(set) var number: CaseNumber?
    /// The version of the last event.
    package internal(set) var version: Int
    package internal(set) var phase: Phase = .intake
    package internal(set) var registeredBy: StaffID
    package internal(set) var registeredAt: Moment
    package internal(set) var lastAt: Moment

    package internal(set) var contact: Contact
    package internal(set) var parties: [PartyEntry] = []
    package internal(set) var incidents: [IncidentEntry] = []
    package internal(set) var notes: [NoteEntry] = []
    package internal(set) var actions: [ActionEntry] = []
    package internal(set) var tasks: [TaskEntry] = []
    package internal(set) var consents: [ConsentEntry] = []
    package internal(set) var referrals: [ReferralEntry] = []
    /// The basis of processing for each purpose, in the order they were recorded.
    package internal(set) var bases: [ProcessingBasis] = []
    package internal(set) var milestones: [Milestone: Day] = [:]
    /// The alarms that somebody has acknowledged, and the day on which each was last.
    package internal(set) var acknowledged: [AlarmKey: Day] = [:]
    /// The event that many complain of, where this case is one of them; statistics can leave it out.
    package internal(set) var campaign: String?

    package internal(set) var assignees: [StaffID] = []
    /// From the first assignment on, who registered the case holds it no more unless named.
    package internal(set) var everAssigned = false
    package internal(set) var wall: Wall?
    package internal(set) var hold: LegalHold?

    /// Only while the case is closed.
    package internal(set) var closure: Closure?
    /// The amount of the last closing; it stays when the case is reopened.
    package internal(set) var settlement: Settlement?
    package internal(set) var closedFrom: Phase?
    /// Every change of phase with its time, for the time spent in each.
    package internal(set) var phaseHistory: [PhaseChange] = []
    /// Every event without its content.
    package internal(set) var entries: [HistoryEntry] = []
    /// The highest number given to a party, incident, note, action or task.
    package internal(set) var lastElement: ElementID = 0

    /// The state before the first event is folded in.
    init(before first: RecordedEvent) {
        version = 0
        registeredBy = first.by
        registeredAt = first.at
        lastAt = first.at
        contact = Contact(channel: .other, receivedOn: first.at.day, title: "", narrative: "")
    }
}
