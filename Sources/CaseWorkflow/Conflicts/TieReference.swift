/// A tie, named by who declared it.
package struct TieReference: Codable, Sendable, Equatable {
    package let id: TieID
    package let owner: StaffID

    package init(id: TieID, owner: StaffID) {
        self.id = id
        self.owner = owner
    }
}
