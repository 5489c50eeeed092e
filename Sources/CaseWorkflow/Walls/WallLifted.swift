/// The wall was taken down.
package struct WallLifted: EventContent {
    package static let kind = EventKind.wallLifted

    package var reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.changeHolders { $0.wall = nil }
    }
}
