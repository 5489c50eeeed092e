package import CaseWorkflow
package import DiscriminationLaw

/// One case in a list.
package struct RowRepresentation: Codable, Sendable, Equatable {
    package let id: CaseID
    package let href: String
    package let number: CaseNumber?
    package let version: Int
    package let phase: Phase
    package let assignees: [StaffID]
    package let walled: Bool
    package let held: Bool
    package let receivedOn: Day
    package let openedOn: Day
    package let closedOn: Day?
    package let nextDue: Day?
    package let grounds: [Ground]
    package let forms: [Form]
    package let areas: [SocietalArea]
    /// Where it happened; nothing where an identity is protected.
    package let municipalities: [String]
    package let respondentKinds: [RespondentKind]
    /// Nothing where an identity is protected.
    package let title: String?
    /// Nothing where they are anonymous or an identity is protected.
    package let complainant: String?
    package let protectedIdentity: Bool
    package let outcome: ClosureCode?
    package let reference: String?

    /// Shows a row of a desk.
    package init(id: CaseID, row: RegisterRow) {
        self.id = id
        href = Routes.readCase.path(id: id.text)
        number = row.number
        version = row.version
        phase = row.phase
        assignees = row.assignees
        walled = row.isWalled
        held = row.isHeld
        receivedOn = row.receivedOn
        openedOn = row.openedOn
        closedOn = row.closedOn
        nextDue = row.nextDue
        grounds = row.grounds
        forms = row.forms
        areas = row.areas
        municipalities = row.hasProtectedIdentity ? [] : row.municipalities
        respondentKinds = row.respondentKinds
        title = row.title
        complainant = row.complainant
        protectedIdentity = row.hasProtectedIdentity
        outcome = row.outcome
        reference = row.reference
    }
}

extension CodeLabels {
    mutating func add(_ row: RegisterRow, in language: Language) {
        add("phase", row.phase, in: language)
        add(grounds: row.grounds, in: language)
        add(forms: row.forms, in: language)
        add(areas: row.areas, in: language)
        for kind in row.respondentKinds { add("respondentKind", kind, in: language) }
        add("outcome", row.outcome, in: language)
    }
}
