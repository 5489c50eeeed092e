/// A stop to striking and erasing, because the file may be needed as evidence.
package struct LegalHold: Sendable, Equatable {
    package let reason: String
    package let at: Moment
    package let by: StaffID

    package init(reason: String, at: Moment, by: StaffID) {
        self.reason = reason
        self.at = at
        self.by = by
    }
}
