extension LimitationFacts {
    /// A dismissal, with or without notice (uppsägning, avskedande).
    package struct Dismissal: Hashable, Sendable {
        /// What is asked for.
        package enum Remedy: String, CaseIterable, Codable, Sendable {
            /// Ogiltigförklaring.
            case annulment
            /// Skadestånd eller andra fordringsanspråk.
            case money
        }

        /// The day on which it was given.
        package var given: Day
        /// Whether the employer said in writing how to contest it; nil counts as yes, which is the shorter.
        package var instructionsGiven: Bool?
        /// The day on which the employment ended.
        package var employmentEnded: Day?
        /// What is asked for; empty means not known, and counts as both.
        package var remedies: Set<Remedy>

        package init(given: Day, instructionsGiven: Bool?, employmentEnded: Day?, remedies: Set<Remedy>) {
            self.given = given
            self.instructionsGiven = instructionsGiven
            self.employmentEnded = employmentEnded
            self.remedies = remedies
        }
    }

    /// The wronged person's union, as far as known.
    package struct Union: Hashable, Sendable {
        package var membership: UnionMembership
        /// The day on which the union knew.
        package var knowledge: Day?
        /// Whether the union carries the claim.
        package var carries: Bool?

        package init(membership: UnionMembership, knowledge: Day? = nil, carries: Bool? = nil) {
            self.membership = membership
            self.knowledge = knowledge
            self.carries = carries
        }
    }

    /// The days of the local and the central negotiation (lokal och central förhandling).
    package struct Negotiation: Hashable, Sendable {
        package var localCalled: Day?
        package var localEnded: Day?
        package var centralCalled: Day?
        package var centralEnded: Day?

        package init(
            localCalled: Day? = nil,
            localEnded: Day? = nil,
            centralCalled: Day? = nil,
            centralEnded: Day? = nil
        ) {
            self.localCalled = localCalled
            self.localEnded = localEnded
            self.centralCalled = centralCalled
            self.centralEnded = centralEnded
        }

        /// The end of the last negotiation, nil while it has not ended.
        ///
        /// The last is the central one where that has ended, the local one where no central one was called.
        package var lastEnded: Day? {
            if let centralEnded { return centralEnded }
            return centralCalled == nil ? localEnded : nil
        }
    }
}

/// Whether the wronged person is, was or never was a member of a union.
package enum UnionMembership: String, CaseIterable, Codable, Sendable {
    case member
    case former
    case never
    case unknown
}
