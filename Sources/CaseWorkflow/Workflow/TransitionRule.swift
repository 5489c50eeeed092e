/// One line of the transition table: this command, in these phases, by these roles, if all of this holds, leads there.
package struct TransitionRule: Sendable, Equatable {
    package var command: CommandKind
    /// None means: no case exists yet.
    package var phases: Set<Phase>
    package var roles: Set<Role>
    package var guards: [Guard]
    /// Nothing where the phase stays.
    package var to: Phase?

    package init(
        _ command: CommandKind,
        in phases: Set<Phase>,
        by roles: Set<Role>,
        if guards: [Guard],
        to: Phase? = nil
    ) {
        self.command = command
        self.phases = phases
        self.roles = roles
        self.guards = guards
        self.to = to
    }
}
