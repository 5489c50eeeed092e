package import CaseWorkflow
package import DiscriminationLaw
package import Sealing

/// One thing with a date, with the case it belongs to.
package struct WatchEntry: Sendable, Equatable {
    /// What it is.
    package enum Subject: Sendable, Equatable {
        case task(TaskRow)
        /// A clock, what must be asked to have one, or a promise.
        case clock(WatchRow)
    }

    package let caseID: Identifier
    package let number: CaseNumber?
    package let subject: Subject
    package let due: Day
    /// Days until it is due; negative where that has passed.
    package let daysLeft: Int
    /// The threshold of an alarm that has gone off and that nobody has acknowledged.
    package let ringing: Int?
    /// Whether it is a promise that was not kept in time.
    package let isMissed: Bool
    /// Why the owner sees it.
    package let why: WatchReason

    package init(
        caseID: Identifier,
        number: CaseNumber?,
        subject: Subject,
        due: Day,
        today: Day,
        why: WatchReason
    ) {
        self.caseID = caseID
        self.number = number
        self.subject = subject
        self.due = due
        self.why = why
        daysLeft = due.number - today.number
        if case .clock(let row) = subject {
            ringing = row.ringing(on: today)
            isMissed = row.isMissed(on: today)
        } else {
            (ringing, isMissed) = (nil, false)
        }
    }
}

/// A page of everything with a date, the earliest first.
package struct WatchPage: Sendable, Equatable {
    package let entries: [WatchEntry]
    /// Leads to the next page of the same query; nothing on the last.
    package let next: String?
    package let state: DeskState

    package init(entries: [WatchEntry], next: String?, state: DeskState) {
        self.entries = entries
        self.next = next
        self.state = state
    }
}
