/// The assessment began.
package struct AssessmentBegun: EventContent {
    package static let kind = EventKind.assessmentBegun

    package var reason: String?

    package init(reason: String? = nil) {
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.enter(.assessment, recorded, reason: reason)
    }
}
