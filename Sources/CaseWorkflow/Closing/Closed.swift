/// The case was closed.
package struct Closed: EventContent {
    package static let kind = EventKind.closed

    package var closure: Closure

    package init(closure: Closure) {
        self.closure = closure
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.closedFrom = file.phase
        file.closure = closure
        file.settlement = closure.settlement
        file.enter(.closed, recorded)
    }
}
