/// An event as it stands in the history of a case.
package struct RecordedEvent: Codable, Sendable, Equatable {
    /// The place in the history, from 1.
    package let version: Int
    /// Nothing where the content was struck.
    package let event: Event?
    package let kind: EventKind
    package let at: Moment
    package let by: StaffID

    package init(version: Int, event: Event, at: Moment, by: StaffID) {
        self.version = version
        self.event = event
        self.kind = event.kind
        self.at = at
        self.by = by
    }

    /// An event whose content was struck: place, kind, time and author are left.
    package init(struck kind: EventKind, version: Int, at: Moment, by: StaffID) {
        self.version = version
        self.event = nil
        self.kind = kind
        self.at = at
        self.by = by
    }

    /// The same event without its content.
    package var struck: RecordedEvent {
        RecordedEvent(struck: kind, version: version, at: at, by: by)
    }
}
