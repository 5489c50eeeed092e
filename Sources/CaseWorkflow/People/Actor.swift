/// Who gives a command.
package struct Actor: Sendable, Equatable {
    package var id: StaffID
    package var roles: Set<Role>

    package init(id: StaffID, roles: Set<Role>) {
        self.id = id
        self.roles = roles
    }
}
