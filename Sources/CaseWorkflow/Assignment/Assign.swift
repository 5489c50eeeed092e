/// Says who works on the case: the whole list, which replaces the one before.
package struct Assign: CommandPayload {
    package static let kind = CommandKind.assign

    package var people: [StaffID]
    package var reason: String?

    package init(people: [StaffID], reason: String? = nil) {
        self.people = people
        self.reason = reason
    }

    package var mentionedPeople: [StaffID] { people }

    package func check(_ check: inout FaultCheck) {
        check.people(people, at: "people")
        check.optionalText(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        Assigned(people: people, reason: reason)
    }
}
