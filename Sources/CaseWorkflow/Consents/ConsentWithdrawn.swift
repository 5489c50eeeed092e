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
        file.put(CaseTask(title: Self.title(for: file.consents[index], in: file), due: due), as: task)
    }

    /// Whom to tell of what, and what rests on it.
    private static func title(for entry: CaseFile.ConsentEntry, in file: CaseFile) -> String {
        let whom = entry.consent.recipient ?? "den som stöder sig på det"
        let (referrals, actions) = file.dependents(of: entry.id)
        let resting = referrals.map { "hänvisning \($0)" } + actions.map { "åtgärd \($0)" }
        let affected = resting.isEmpty ? "" : "; berör \(resting.joined(separator: ", "))"
        let what = "samtycke \(entry.id) (\(entry.consent.purpose.label.swedish)) är återkallat"
        // A title is short; the name gives way, for it stands in the consent too.
        let room = Limits.title - what.unicodeScalars.count - "Underrätta : ".unicodeScalars.count
        let name = String(String.UnicodeScalarView(whom.unicodeScalars.prefix(max(room, 0))))
        let title = "Underrätta \(name): \(what)\(affected)"
        return String(String.UnicodeScalarView(title.unicodeScalars.prefix(Limits.title)))
    }
}
