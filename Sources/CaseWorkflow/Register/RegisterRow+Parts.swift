package import DiscriminationLaw

extension RegisterRow {
    /// A row put together again from what a desk keeps of it.
    package init(
        number: CaseNumber?,
        version: Int,
        phase: Phase,
        assignees: [StaffID],
        people: [StaffID],
        isWalled: Bool,
        isHeld: Bool,
        receivedOn: Day,
        openedOn: Day,
        closedOn: Day?,
        nextDue: Day?,
        grounds: [Ground],
        forms: [Form],
        areas: [SocietalArea],
        municipalities: [String],
        respondentKinds: [RespondentKind],
        title: String?,
        complainant: String?,
        hasProtectedIdentity: Bool,
        outcome: ClosureCode?,
        reference: String?
    ) {
        self.number = number
        self.version = version
        self.phase = phase
        self.assignees = assignees
        self.people = people
        self.isWalled = isWalled
        self.isHeld = isHeld
        self.receivedOn = receivedOn
        self.openedOn = openedOn
        self.closedOn = closedOn
        self.nextDue = nextDue
        self.grounds = grounds
        self.forms = forms
        self.areas = areas
        self.municipalities = municipalities
        self.respondentKinds = respondentKinds
        self.title = title
        self.complainant = complainant
        self.hasProtectedIdentity = hasProtectedIdentity
        self.outcome = outcome
        self.reference = reference
    }

    /// Who holds the case.
    package var holders: Holders { Holders(people: Set(people), supervisors: !isWalled) }
}
