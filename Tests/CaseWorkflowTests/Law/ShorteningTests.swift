import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `Facts that can only shorten` {
    private static let changes: [@Sendable (inout Circumstances, inout PersonStanding, inout Incident) -> Void] = [
        { circumstances, _, _ in circumstances.ownKnowledge = circumstances.ownKnowledge?.adding(days: -9) },
        { circumstances, _, _ in circumstances.dutyDeadline = circumstances.dutyDeadline?.adding(days: -9) },
        { circumstances, _, _ in circumstances.doInterruption = circumstances.doInterruption?.adding(days: -9) },
        { circumstances, _, _ in
            let ended = circumstances.negotiation?.localEnded
            circumstances.negotiation?.localEnded = ended?.adding(days: -9)
        },
        { _, standing, _ in
            let knowledge = standing.union?.knowledge
            standing.union?.knowledge = knowledge?.adding(days: -9)
        },
        { _, standing, _ in standing.birthDate = standing.birthDate?.adding(days: -9) },
        { _, _, incident in incident.from = incident.from.map { ApproximateDay($0.earliest.adding(days: -9)) } },
    ]

    /// Facts as they are met: each known or not, by the bits of a number.
    private static func facts(_ bits: Int) -> (Circumstances, PersonStanding, Incident) {
        func known<Value>(_ bit: Int, _ value: Value) -> Value? { bits >> bit & 1 == 1 ? value : nil }
        let day = Bureau.day("2025-06-10")
        var incident = Sample.incident
        incident.from = bits & 1 == 0 ? ApproximateDay(day) : ApproximateDay(text: "2025-06")
        incident.to = nil
        let areas: [SocietalArea?] = [nil, .workingLife, .education]
        incident.alleged = Classification(area: areas[bits % 3], forms: [bits & 2 == 0 ? .direct : .reprisalWork])
        let negotiation = Circumstances.Negotiation(
            localCalled: day.adding(days: 40),
            localEnded: known(1, day.adding(days: 60))
        )
        let circumstances = Circumstances(
            dutyDeadline: known(2, day.adding(days: 20)),
            dismissal: known(3, .init(given: day)),
            ownKnowledge: known(4, day.adding(days: 30)),
            negotiation: known(5, negotiation),
            doInterruption: known(6, day.adding(days: 90))
        )
        let standing = PersonStanding(
            birthDate: known(7, Bureau.day("2008-06-20")),
            membership: UnionMembership.allCases[bits >> 8 & 3],
            union: known(5, .init(knowledge: day.adding(days: 50), position: .notAsked))
        )
        return (circumstances, standing, incident)
    }

    /// The earliest end of each branch and act.
    private func ends(_ facts: (Circumstances, PersonStanding, Incident)) -> [String: Day] {
        var history = CaseHistory()
        var register = Sample.register
        register.incidents = [facts.2]
        history.take(
            .registered(
                Registered(contact: register.contact, parties: register.parties, incidents: register.incidents)
            ),
            by: Bureau.anna
        )
        history.take(.standingRecorded(StandingRecorded(id: 1, standing: facts.1)), by: Bureau.anna)
        history.take(.circumstancesRecorded(CircumstancesRecorded(id: 3, circumstances: facts.0)), by: Bureau.anna)
        let clocks = history.file!.clocks(of: 3)
        #expect(!clocks.isEmpty)
        for clock in clocks {
            guard let raw = clock.raw, let safe = clock.safe else { continue }
            #expect(safe <= raw && SwedishCalendar.isWorkingDay(safe))
        }
        return Dictionary(
            clocks.compactMap { clock in clock.raw.map { ("\(clock.branch) \(clock.act)", $0) } },
            uniquingKeysWith: min
        )
    }

    @Test func `no clock of a case moves later when a day that starts it turns out earlier`() {
        var moved = 0
        for bits in 0..<1024 {
            let before = Self.facts(bits)
            let ends = ends(before)
            let change = Self.changes[bits % Self.changes.count]
            var after = before
            change(&after.0, &after.1, &after.2)
            for (name, end) in self.ends(after) {
                guard let was = ends[name] else { continue }
                #expect(end <= was, "\(name) of \(bits)")
                if end < was { moved += 1 }
            }
        }
        #expect(moved > 100)
    }

    @Test func `not knowing the area hides no clock and gives no later end than any area`() {
        for bits in stride(from: 0, to: 1024, by: 3) {
            var unknown = Self.facts(bits)
            unknown.2.alleged.area = nil
            let shown = ends(unknown)
            for area in [SocietalArea.workingLife, .education, .housing] {
                var known = unknown
                known.2.alleged.area = area
                for (name, end) in ends(known) {
                    #expect(shown[name].map { $0 <= end } == true, "\(name) of \(bits) in \(area)")
                }
            }
        }
    }
}
