/// Takes the case from one person.
package struct Unassign: CommandPayload {
    package static let kind = CommandKind.unassign

    package var person: StaffID
    package var reason: String?

    package init(person: StaffID, reason: String? = nil) {
        self.person = person
        self.reason = reason
    }

    package func check(_ check: inout FaultCheck) {
        check.optionalText(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        Unassigned(person: person, reason: reason)
    }
}
