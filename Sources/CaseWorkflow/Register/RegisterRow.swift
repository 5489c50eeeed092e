package import DiscriminationLaw

/// What a list of cases shows of one case; derived from the case file alone.
package struct RegisterRow: Sendable, Equatable {
    package let number: CaseNumber?
    package let version: Int
    package let phase: Phase
    /// Empty: the case stands in the unassigned queue.
    package let assignees: [StaffID]
    /// The people who hold the case, each by name.
    package let people: [StaffID]
    package let isWalled: Bool
    package let isHeld: Bool
    /// The day of the contact.
    package let receivedOn: Day
    /// The day it was registered.
    package let openedOn: Day
    package let closedOn: Day?
    /// The earliest day of an open task; the case is overdue once it has passed.
    package let nextDue: Day?
    /// What is alleged, of all incidents together, in the order of the code lists.
    package let grounds: [Ground]
    package let forms: [Form]
    package let areas: [SocietalArea]
    /// Where it happened.
    package let municipalities: [String]
    package let respondentKinds: [RespondentKind]
    /// Nothing where an identity is protected.
    package let title: String?
    /// The name of the first complainant; nothing where they are anonymous or an identity is protected.
    package let complainant: String?
    package let hasProtectedIdentity: Bool
    package let outcome: ClosureCode?
    package let reference: String?

    /// Projects a case.
    package init(_ file: CaseFile) {
        let incidents = file.incidents.map(\.incident)
        let alleged = incidents.map(\.alleged)
        let protected = file.hasProtectedIdentity
        number = file.number
        version = file.version
        phase = file.phase
        assignees = file.assignees
        people = file.holders.people.sorted()
        isWalled = file.wall != nil
        isHeld = file.hold != nil
        receivedOn = file.contact.receivedOn
        openedOn = file.registeredAt.day
        closedOn = file.closedOn
        nextDue = file.nextDue
        grounds = RegisterRow.inOrder(alleged.flatMap(\.grounds))
        forms = RegisterRow.inOrder(alleged.flatMap(\.forms))
        areas = RegisterRow.inOrder(alleged.compactMap(\.area))
        municipalities = incidents.compactMap(\.municipality).distinct
        respondentKinds = RegisterRow.inOrder(file.parties.compactMap(\.party.respondent?.kind))
        title = protected ? nil : file.contact.title
        complainant = protected ? nil : file.parties.first { $0.party.role == .complainant }?.party.name
        hasProtectedIdentity = protected
        outcome = file.closure?.outcome
        reference = file.contact.reference
    }

    private static func inOrder<Code: CaseIterable & Hashable>(_ codes: [Code]) -> [Code] {
        let present = Set(codes)
        return Code.allCases.filter(present.contains)
    }
}
