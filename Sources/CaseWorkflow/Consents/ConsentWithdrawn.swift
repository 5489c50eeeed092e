package import DiscriminationLaw

/// A consent or mandate was withdrawn; with it a task to tell who may rely on it.
package struct ConsentWithdrawn: EventContent {
    package static let kind = EventKind.consentWithdrawn

    package var id: ElementID
    package var withdrawnOn: Day
    package var reason: String?
    /// The number of the task.
    package var task: ElementID
    /// The day of the task: the next working day.
    package var due: Day

    package init(id: ElementID, withdrawnOn: Day, reason: String? = nil, task: ElementID, due: Day) {
        self.id = id
        self.withdrawnOn = withdrawnOn
        self.reason = reason
        self.task = task
        self.due = due
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.giveOut(task)
        guard let index = file.consents.firstIndex(where: { $0.id == id }) else { return }
        file.consents[index].withdrawnOn = withdrawnOn
        let recipient = file.consents[index].consent.recipient
        let label = file.consents[index].consent.purpose.label.swedish
        let whom = recipient ?? "den som stöder sig på det"
        file.put(
            CaseTask(title: "Underrätta \(whom): samtycket (\(label)) är återkallat", due: due),
            as: task
        )
    }
}
