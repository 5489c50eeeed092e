package import CaseWorkflow

/// A case as somebody who holds it is answered: the fold of its events, and what may be done now.
package struct CaseAnswer: Sendable {
    package let caseID: CaseID
    package let file: CaseFile
    /// The kinds of command that this person could give now.
    package let allowed: [CommandKind]
    /// Whether the request made the case.
    package let created: Bool
    /// Whether the request was answered before and nothing was done again.
    package let replayed: Bool
    /// Whether a supervisor must be asked before the bureau goes on, after a command that brings a party in; nil after others.
    ///
    /// Why is not said here: those are told who hold what was met.
    package var asksSupervisor: Bool?
}

/// The history of a case without its content: what happened when and by whom.
package struct CaseHistory: Sendable {
    /// One event of the history.
    package struct Line: Sendable {
        package let version: Int
        package let kind: EventKind
        package let at: Moment
        package let by: StaffID
        /// Whether its content was struck.
        package let struck: Bool
    }

    package let caseID: CaseID
    package let version: Int
    package let lines: [Line]
}

/// A key by which a request that is sent again is recognised: honoured per person and route for seven days.
package struct Idempotency: Sendable {
    package let key: String
    /// The pattern of the route.
    package let route: String
    package let body: [UInt8]

    package init(key: String, route: String, body: [UInt8]) {
        self.key = key
        self.route = route
        self.body = body
    }
}
