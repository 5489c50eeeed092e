import CaseWorkflow
import Testing

/// Who is told of an alarm: every combination of a small bureau, held against what must be true of each, and named examples.
@Suite struct AlarmRouteTests {
    private static let anna = Bureau.anna
    private static let bo = Bureau.bo
    private static let stina = Bureau.stina
    private static let sven = Bureau.sven
    private static let staff: [StaffID] = [anna, bo, stina, sven]
    private static let supervisors: Set<StaffID> = [stina, sven]

    /// One situation: who has the case, who is away, for whom somebody stands in, who holds it, and whether it was answered.
    private struct Situation: CustomStringConvertible {
        var assignees: Set<StaffID>
        var holders: Holders
        var duty: StaffOnDuty
        var isUnanswered: Bool

        var route: [StaffID: WatchReason] {
            AlarmRoute(assignees: assignees, holders: holders, duty: duty, isUnanswered: isUnanswered).told
        }

        func holds(_ person: StaffID) -> Bool {
            holders.people.contains(person) || holders.supervisors && duty.supervisors.contains(person)
        }

        var description: String {
            func short(_ people: some Sequence<StaffID>) -> String {
                people.map { String($0.text.prefix(1)) }.sorted().joined()
            }
            let deputies = duty.deputies.map { "\(short([$0.key]))→\(short($0.value))" }.sorted().joined(separator: ",")
            return "has \(short(assignees)) holds \(short(holders.people))\(holders.supervisors ? "+" : "") "
                + "away \(short(duty.away)) \(deputies) staff \(short(duty.staff)) unanswered \(isUnanswered)"
        }
    }

    private static func subsets(_ people: [StaffID]) -> [Set<StaffID>] {
        (0..<1 << people.count).map { bits in
            Set(people.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
        }
    }

    private static func deputyChoices(_ away: Set<StaffID>) -> [[StaffID: Set<StaffID>]] {
        var choices: [[StaffID: Set<StaffID>]] = [[:]]
        for person in away.sorted() {
            choices = choices.flatMap { choice in
                [choice]
                    + staff.filter { $0 != person }.map { deputy in
                        choice.merging([person: [deputy]]) { first, _ in first }
                    }
            }
        }
        return choices
    }

    /// Every situation in which at most two people are away, for whoever has the case and holds it.
    private static func situations(_ visit: (Situation) -> Void) {
        let holders =
            subsets(staff).map { Holders(people: $0, supervisors: true) }
            + subsets(staff).filter { !$0.isEmpty }.map { Holders(people: $0, supervisors: false) }
        for away in subsets(staff) {
            for deputies in away.count <= 2 ? deputyChoices(away) : [[:]] {
                for gone in [nil, anna] {
                    var duty = StaffOnDuty(staff: Set(staff), supervisors: supervisors, away: away, deputies: deputies)
                    if let gone { duty.staff.remove(gone) }
                    for holder in holders {
                        for assignees in subsets(Array(holder.people)) {
                            for isUnanswered in [false, true] {
                                visit(
                                    Situation(
                                        assignees: assignees,
                                        holders: holder,
                                        duty: duty,
                                        isUnanswered: isUnanswered
                                    )
                                )
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    func `nobody is told who does not hold the case, and somebody who is there always is, where there is anybody`() {
        var count = 0
        var broken: [String] = []
        Self.situations { situation in
            count += 1
            let told = situation.route
            let duty = situation.duty
            func expect(_ holds: Bool, _ rule: String) {
                if !holds, broken.count < 10 { broken.append("\(rule): \(situation)") }
            }
            expect(told.keys.allSatisfy(situation.holds), "only who holds it")
            expect(told.keys.allSatisfy(duty.staff.contains), "only the staff")
            let holding = duty.staff.filter(situation.holds)
            expect(told.isEmpty == holding.isEmpty, "somebody is told")
            let present = situation.assignees.filter(duty.isThere)
            for person in present { expect(told[person] == .assigned, "who has it and is there") }
            expect(present.isEmpty || situation.isUnanswered || Set(told.keys) == present, "nobody else is disturbed")
            for (person, reason) in told {
                switch reason {
                case .assigned: expect(present.contains(person), "assigned")
                case .deputising:
                    let standsIn = situation.assignees.contains {
                        duty.away.contains($0) && duty.deputies[$0]?.contains(person) ?? false
                            || !duty.staff.contains($0) && duty.deputies[$0]?.contains(person) ?? false
                    }
                    expect(standsIn && duty.isThere(person) && present.isEmpty, "a deputy who is there")
                case .unassigned: expect(situation.assignees.isEmpty, "nobody has it")
                case .assigneeAway, .deputyWithoutKey:
                    expect(!situation.assignees.isEmpty && present.isEmpty, "everybody who has it is away")
                case .unanswered: expect(situation.isUnanswered, "unanswered")
                case .supervising: expect(false, "supervising is no reason to be told")
                }
            }
            if !situation.holders.supervisors {
                expect(told.keys.allSatisfy(situation.holders.people.contains), "nobody from outside the wall")
            }
            let lastResort = situation.holders.supervisors ? duty.supervisors : situation.holders.people
            if situation.isUnanswered, lastResort.contains(where: duty.isThere) {
                expect(lastResort.filter(duty.isThere).allSatisfy { told[$0] != nil }, "an unanswered alarm goes on")
                var answered = situation
                answered.isUnanswered = false
                let before = answered.route
                expect(before.allSatisfy { told[$0.key] == $0.value }, "and is taken from nobody")
            }
            if lastResort.contains(where: duty.isThere) || !present.isEmpty {
                expect(told.keys.contains(where: duty.isThere), "somebody who is there hears it")
            }
        }
        #expect(broken == [])
        #expect(count > 70_000, "\(count)")
    }

    @Test func `named examples`() {
        let open = Holders(people: [Self.anna], supervisors: true)
        let shared = Holders(people: [Self.anna, Self.bo], supervisors: true)
        let walled = Holders(people: [Self.anna, Self.sven], supervisors: false)
        let (anna, bo, stina, sven) = (Self.anna, Self.bo, Self.stina, Self.sven)
        typealias Row = (
            String, Set<StaffID>, Holders, away: Set<StaffID>, deputies: [StaffID: Set<StaffID>], Bool,
            [StaffID: WatchReason]
        )
        let table: [Row] = [
            ("there", [anna], open, [], [:], false, [anna: .assigned]),
            (
                "there and silent", [anna], open, [], [:], true,
                [anna: .assigned, stina: .unanswered, sven: .unanswered]
            ),
            ("nobody's", [], open, [], [:], false, [stina: .unassigned, sven: .unassigned]),
            ("away without a deputy", [anna], open, [anna], [:], false, [stina: .assigneeAway, sven: .assigneeAway]),
            (
                "away, and the deputy has no key", [anna], open, [anna], [anna: [bo]], false,
                [stina: .deputyWithoutKey, sven: .deputyWithoutKey]
            ),
            ("away, and the deputy has a key", [anna], shared, [anna], [anna: [bo]], false, [bo: .deputising]),
            ("a supervisor stands in", [anna], open, [anna], [anna: [sven]], false, [sven: .deputising]),
            (
                "the deputy is away too, and theirs is not asked", [anna], shared, [anna, bo],
                [anna: [bo], bo: [stina]], false, [stina: .assigneeAway, sven: .assigneeAway]
            ),
            ("one of two is there", [anna, bo], shared, [anna], [anna: [sven]], false, [bo: .assigned]),
            (
                "the deputy is silent", [anna], shared, [anna], [anna: [bo]], true,
                [bo: .deputising, stina: .unanswered, sven: .unanswered]
            ),
            ("walled and away", [anna], walled, [anna], [anna: [stina]], false, [sven: .deputyWithoutKey]),
            ("walled and silent", [anna], walled, [], [:], true, [anna: .assigned, sven: .unanswered]),
            (
                "walled, and everybody named is away", [anna], walled, [anna, sven], [:], false,
                [anna: .assigneeAway, sven: .assigneeAway]
            ),
            ("one supervisor is away", [], open, [stina], [:], false, [sven: .unassigned]),
            (
                "both supervisors are away", [], open, [stina, sven], [:], false,
                [stina: .unassigned, sven: .unassigned]
            ),
        ]
        for (name, assignees, holders, away, deputies, isUnanswered, told) in table {
            let duty = StaffOnDuty(
                staff: Set(Self.staff),
                supervisors: Self.supervisors,
                away: away,
                deputies: deputies
            )
            let route = AlarmRoute(assignees: assignees, holders: holders, duty: duty, isUnanswered: isUnanswered)
            #expect(route.told == told, "\(name)")
        }
    }
}
