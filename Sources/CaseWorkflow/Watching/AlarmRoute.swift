/// Who is told of something of a case on a day, and why.
///
/// Those who have it and are there. Where all of them are away: those of their deputies who hold the case and are there;
/// a deputy's own deputy is not asked. Where no deputy is left, and where nobody has the case: the supervisors, or behind a
/// wall the people it names. An alarm that is not answered in time goes to the deputies and to those as well.
///
/// Nobody is told who does not hold the case, and somebody always is while anybody of the staff holds it.
package struct AlarmRoute: Sendable, Equatable {
    /// Everybody who is told, each with the reason.
    package let told: [StaffID: WatchReason]

    package init(assignees: Set<StaffID>, holders: Holders, duty: StaffOnDuty, isUnanswered: Bool = false) {
        let present = assignees.filter(duty.isThere)
        let named = assignees.subtracting(present).reduce(into: Set<StaffID>()) {
            $0.formUnion(duty.deputies[$1] ?? [])
        }
        let deputies = named.subtracting(assignees).filter { duty.isThere($0) && Self.holds($0, holders, duty) }
        var told: [StaffID: WatchReason] = [:]
        for person in present { told[person] = .assigned }
        if present.isEmpty {
            for person in deputies { told[person] = .deputising }
        }
        if told.isEmpty {
            let reason: WatchReason =
                assignees.isEmpty
                ? .unassigned : named.contains(where: duty.isThere) ? .deputyWithoutKey : .assigneeAway
            Self.tell(Self.lastResort(holders, duty), reason, &told)
        }
        if isUnanswered {
            Self.tell(deputies.union(Self.lastResort(holders, duty)), .unanswered, &told)
        }
        self.told = told
    }

    private static func tell(_ people: Set<StaffID>, _ reason: WatchReason, _ told: inout [StaffID: WatchReason]) {
        for person in people where told[person] == nil { told[person] = reason }
    }

    private static func lastResort(_ holders: Holders, _ duty: StaffOnDuty) -> Set<StaffID> {
        let asked = holders.supervisors ? duty.supervisors : holders.people
        let present = duty.present(among: asked)
        return present.isEmpty ? duty.present(among: holders.people) : present
    }

    private static func holds(_ person: StaffID, _ holders: Holders, _ duty: StaffOnDuty) -> Bool {
        holders.people.contains(person) || holders.supervisors && duty.supervisors.contains(person)
    }
}
