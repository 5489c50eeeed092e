/// Who is asked about a conflict: the supervisors together, or one person.
package enum ConflictReader: Hashable, Sendable {
    case supervisors
    case person(StaffID)
}

/// Who is told why, when a check met something, so that walls hold in both directions.
///
/// Whoever is told holds what was met. What asks is told with it only to who holds that too, and where what asks stands
/// behind a wall, nobody is told who does not stand behind it: that there is such a case is part of what the wall keeps.
package struct ConflictReaders: Sendable, Equatable {
    /// The readers, each with whether they also hold what asks.
    package let readers: [ConflictReader: Bool]

    /// Readers where a case asks, and another case or a tie was met.
    ///
    /// A tie is held by the supervisors and by who declared it.
    ///
    /// - Parameters:
    ///   - asking: who holds the case that asks.
    ///   - met: who holds what was met.
    ///   - supervisors: the supervisors of the bureau.
    package init(asking: Holders, met: Holders, supervisors: Set<StaffID>) {
        var readers: [ConflictReader: Bool] = [:]
        if asking.supervisors {
            if met.supervisors {
                readers[.supervisors] = true
            } else {
                let named = met.people.intersection(supervisors)
                // Supervisors hold every case without a wall; other holders only where they are named.
                for person in named.isEmpty ? met.people : named {
                    readers[.person(person)] = supervisors.contains(person) || asking.people.contains(person)
                }
            }
        } else {
            let holdsMet = { met.people.contains($0) || met.supervisors && supervisors.contains($0) }
            let both = asking.people.filter(holdsMet)
            let named = both.intersection(supervisors)
            for person in named.isEmpty ? both : named { readers[.person(person)] = true }
        }
        self.readers = readers
    }
}
