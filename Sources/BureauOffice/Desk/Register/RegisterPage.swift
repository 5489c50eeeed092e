package import CaseWorkflow
package import Sealing

/// One row of the register.
package struct RegisterEntry: Sendable, Equatable {
    package let caseID: Identifier
    package let row: RegisterRow

    package init(caseID: Identifier, row: RegisterRow) {
        self.caseID = caseID
        self.row = row
    }
}

/// A page of the register.
package struct RegisterPage: Sendable, Equatable {
    package let rows: [RegisterEntry]
    /// Leads to the next page of the same query, on this desk alone; nothing on the last.
    package let next: String?
    /// Whether the desk knows every case yet.
    package let state: DeskState

    package init(rows: [RegisterEntry], next: String?, state: DeskState) {
        self.rows = rows
        self.next = next
        self.state = state
    }
}
