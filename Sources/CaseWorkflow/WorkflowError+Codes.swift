extension WorkflowError.Code {
    /// A stored event is not an object with one key.
    package static let malformedEvent = WorkflowError.Code(rawValue: "malformed-event")
    /// A stored event has a kind of a later program.
    package static let unknownEventKind = WorkflowError.Code(rawValue: "unknown-event-kind")
    /// A stored event has a format of a later program.
    package static let unknownFormat = WorkflowError.Code(rawValue: "unknown-format")
}
