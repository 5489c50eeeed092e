/// The case went from action back to assessment.
package struct ReturnedToAssessment: EventContent {
    package static let kind = EventKind.returnedToAssessment

    package var reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.enter(.assessment, recorded, reason: reason)
    }
}
