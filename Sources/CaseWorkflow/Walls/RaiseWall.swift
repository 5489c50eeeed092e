/// Shuts everyone out but the people named; on a walled case it changes who is named.
package struct RaiseWall: CommandPayload {
    package static let kind = CommandKind.raiseWall

    package var wall: Wall

    package init(wall: Wall) {
        self.wall = wall
    }

    package var mentionedPeople: [StaffID] { wall.named }

    package func check(_ check: inout FaultCheck) {
        check.inside("wall") { wall.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        WallRaised(wall: wall)
    }
}
