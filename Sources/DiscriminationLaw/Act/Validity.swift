/// The time in which a term or rule of the law counts.
///
/// `from` nil means that the day is before everything this program handles or not established; `to` nil that it still
/// counts. Both days are within.
package struct Validity: Hashable, Codable, Sendable {
    package let from: Day?
    package let to: Day?

    package init(from: Day? = nil, to: Day? = nil) {
        self.from = from
        self.to = to
    }

    /// No known end in either direction.
    package static let unlimited = Validity()

    /// Since the Discrimination Act came into force, 2009-01-01.
    ///
    /// What an entry meant under the acts before it, or before
    /// later changes of its section, is not modelled.
    package static let sinceTheAct = Validity(from: Day(existingYear: 2009, month: 1, day: 1))

    /// Whether the day lies within.
    package func contains(_ day: Day) -> Bool {
        if let from, day < from { return false }
        if let to, day > to { return false }
        return true
    }
}
