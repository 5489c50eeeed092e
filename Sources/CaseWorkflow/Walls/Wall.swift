/// Exactly these people and nobody else, because somebody at the bureau has a conflict of interest.
package struct Wall: Codable, Sendable, Equatable {
    package var named: [StaffID]
    package var reason: String

    package init(named: [StaffID] = [], reason: String) {
        self.named = named
        self.reason = reason
    }
}
