/// Everyone but the people named was shut out, from the assignment too.
package struct WallRaised: EventContent {
    package static let kind = EventKind.wallRaised

    package var wall: Wall

    package init(wall: Wall) {
        self.wall = wall
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.changeHolders {
            $0.wall = wall
            $0.assignees.removeAll { !wall.named.contains($0) }
        }
    }
}
