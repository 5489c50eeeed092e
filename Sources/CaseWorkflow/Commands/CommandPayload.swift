/// What a command of one kind carries.
package protocol CommandPayload: Codable, Sendable, Equatable {
    static var kind: CommandKind { get }

    /// Names what is wrong with the shape of the payload, apart from any case.
    func check(_ check: inout FaultCheck)

    /// The party, incident, note, action, task, consent or referral that the command is about.
    var target: ElementID? { get }
    /// Other parties of the case that the payload refers to.
    var mentionedParties: [ElementID] { get }
    /// Incidents of the case that the payload refers to.
    var mentionedIncidents: [ElementID] { get }
    /// Earlier notes that the payload refers to.
    var mentionedNotes: [ElementID] { get }
    /// People at the bureau who would hold the case through this command.
    var mentionedPeople: [StaffID] { get }

    /// The event that follows, once the transition table has allowed the command.
    func event(in situation: Situation) -> any EventContent
}

extension CommandPayload {
    package func check(_ check: inout FaultCheck) {}
    package var target: ElementID? { nil }
    package var mentionedParties: [ElementID] { [] }
    package var mentionedIncidents: [ElementID] { [] }
    package var mentionedNotes: [ElementID] { [] }
    package var mentionedPeople: [StaffID] { [] }
}
