/// Removes the content of an event that must not be there: put in the wrong file, or not to be kept.
package struct Strike: CommandPayload {
    package static let kind = CommandKind.strike

    package var version: Int
    package var reason: String

    package init(version: Int, reason: String) {
        self.version = version
        self.reason = reason
    }

    package func check(_ check: inout FaultCheck) {
        if version < 1 { check.add(.tooFew, at: "version", limit: 1) }
        check.text(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        EventStruck(
            version: version,
            struck: situation.kindOfEvent(version) ?? .noteAdded,
            reason: reason,
            lastElement: situation.nextElement - 1
        )
    }
}
