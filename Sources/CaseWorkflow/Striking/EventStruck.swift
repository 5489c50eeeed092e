/// The content of an event was removed.
///
/// The case is then folded anew from its history, in which that event has no content (`Workflow.fold(_:)`). The highest
/// number given to an element is carried along, so that the number of what was struck is not given again.
package struct EventStruck: EventContent {
    package static let kind = EventKind.eventStruck

    package var version: Int
    package var struck: EventKind
    package var reason: String
    package var lastElement: ElementID

    package init(version: Int, struck: EventKind, reason: String, lastElement: ElementID) {
        self.version = version
        self.struck = struck
        self.reason = reason
        self.lastElement = lastElement
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.giveOut(lastElement)
        file.markStruck(version)
    }
}
