import DiscriminationLaw
import Testing

/// A fixed sequence of numbers, so that a failure comes again.
private struct Sequence64 {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    mutating func maybe<Value>(_ make: (inout Sequence64) -> Value) -> Value? {
        next(below: 2) == 0 ? nil : make(&self)
    }

    mutating func facts() -> LimitationFacts {
        let event = Day(year: 2019, month: 1, day: 1)!.adding(days: next(below: 6000))
        func later(_ numbers: inout Sequence64, than day: Day, within days: Int) -> Day {
            day.adding(days: numbers.next(below: days))
        }
        let areas: [SocietalArea] = [.workingLife, .workingLife, .workingLife, .education, .housing]
        let localCalled = maybe { later(&$0, than: event, within: 150) }
        let localEnded = localCalled.flatMap { day in maybe { later(&$0, than: day, within: 60) } }
        let centralCalled = localEnded.flatMap { day in maybe { later(&$0, than: day, within: 40) } }
        let centralEnded = centralCalled.flatMap { day in maybe { later(&$0, than: day, within: 60) } }
        return LimitationFacts(
            area: areas[next(below: areas.count)],
            breach: LimitationFacts.Breach.allCases[next(below: 4)],
            respondentIsEmployer: next(below: 4) > 0,
            event: ApproximateDay(event, precision: ApproximateDay.Precision.allCases[next(below: 3)]),
            dutyDeadline: maybe { later(&$0, than: event, within: 90) },
            birthDate: maybe { event.adding(days: -$0.next(below: 9000)) },
            dismissal: maybe {
                .init(
                    given: event,
                    instructionsGiven: $0.maybe { $0.next(below: 2) == 0 },
                    employmentEnded: $0.maybe { later(&$0, than: event, within: 120) },
                    remedies: Set(LimitationFacts.Dismissal.Remedy.allCases.prefix($0.next(below: 3)))
                )
            },
            union: maybe {
                .init(
                    membership: UnionMembership.allCases[$0.next(below: 4)],
                    knowledge: $0.maybe { later(&$0, than: event, within: 800) },
                    carries: $0.maybe { $0.next(below: 2) == 0 }
                )
            },
            ownKnowledge: maybe { later(&$0, than: event, within: 800) },
            negotiation: localCalled.map {
                .init(
                    localCalled: $0,
                    localEnded: localEnded,
                    centralCalled: centralCalled,
                    centralEnded: centralEnded
                )
            },
            publicHiringDecisionLegalForce: maybe { later(&$0, than: event, within: 60) },
            doInterruption: next(below: 4) == 0 ? later(&self, than: event, within: 300) : nil
        )
    }
}

extension Day {
    fileprivate mutating func move(days: Int) {
        self = adding(days: days)
    }
}

struct LimitationPropertyTests {
    private static let samples: [LimitationFacts] = {
        var numbers = Sequence64(state: 20_250_214)
        return (0..<250).map { _ in numbers.facts() }
    }()

    private func ends(_ facts: LimitationFacts) -> [String: Day?] {
        let clocks = LimitationRules.clocks(for: facts)
        return Dictionary(uniqueKeysWithValues: clocks.map { ("\($0.branch.rawValue) \($0.act.rawValue)", $0.raw) })
    }

    /// Clocks that both have, with a day in both, and end later in the second.
    private func later(_ before: LimitationFacts, _ after: LimitationFacts) -> [String] {
        let (old, new) = (ends(before), ends(after))
        return old.keys.filter { name in
            guard let was = old[name] ?? nil, let becomes = new[name] ?? nil else { return false }
            return becomes > was
        }
    }

    @Test func `safe is a working day not after raw, and extended the first working day after a raw that is none`() {
        for facts in Self.samples {
            let clocks = LimitationRules.clocks(for: facts)
            #expect(!clocks.isEmpty)
            for clock in clocks {
                guard let raw = clock.raw else {
                    #expect(clock.safe == nil && clock.extended == nil)
                    continue
                }
                #expect(clock.safe! <= raw)
                #expect(SwedishCalendar.isWorkingDay(clock.safe!))
                #expect((clock.extended == nil) == SwedishCalendar.isWorkingDay(raw))
                if let extended = clock.extended {
                    #expect(extended > raw)
                    #expect(SwedishCalendar.isWorkingDay(extended))
                    #expect(SwedishCalendar.lastWorkingDay(onOrBefore: extended.adding(days: -1)) == clock.safe)
                }
            }
        }
    }

    @Test func `no clock moves later when a day that starts it turns out earlier`() {
        let shortenings: [@Sendable (inout LimitationFacts) -> Void] = [
            { $0.ownKnowledge?.move(days: -9) },
            { $0.union?.knowledge?.move(days: -9) },
            { $0.dutyDeadline?.move(days: -9) },
            { $0.doInterruption?.move(days: -9) },
            { $0.publicHiringDecisionLegalForce?.move(days: -9) },
            { $0.birthDate?.move(days: -9) },
            { $0.event = ApproximateDay($0.event.earliest.adding(days: -9)) },
            { $0.negotiation?.localEnded?.move(days: -9) },
            { $0.negotiation?.centralEnded?.move(days: -9) },
        ]
        for facts in Self.samples {
            for shorten in shortenings {
                var shorter = facts
                shorten(&shorter)
                #expect(later(facts, shorter) == [])
            }
        }
    }

    @Test func `an unknown fact gives no later end than any answer to it, and hides no clock`() {
        var compared = 0
        for sample in Self.samples {
            var unknown = sample
            unknown.dismissal?.instructionsGiven = nil
            unknown.union = nil
            unknown.negotiation = nil
            for membership in [UnionMembership.member, .former, .never] {
                for instructions in [true, false] {
                    var known = unknown
                    known.union = .init(membership: membership, carries: false)
                    known.dismissal?.instructionsGiven = instructions
                    // The answer may postpone an end or take a clock away, never bring one that was not shown.
                    let (shown, actual) = (ends(unknown), ends(known))
                    for (name, end) in actual {
                        guard let early = shown[name] ?? nil, let end else {
                            Issue.record("\(name) was hidden while a fact was unknown")
                            continue
                        }
                        #expect(early <= end)
                        compared += 1
                    }
                }
            }
        }
        #expect(compared > 1000)
    }

    @Test func `not knowing the day gives no later end than any day it can have been`() {
        for sample in Self.samples where sample.event.precision == .month {
            var unknown = sample
            unknown.ownKnowledge = nil
            for offset in [0, 9, 27] {
                var known = unknown
                known.event = ApproximateDay(sample.event.earliest.adding(days: offset))
                #expect(later(known, unknown) == [])
            }
        }
    }

    @Test func `every clock explains itself in both languages and names its rule's sections`() {
        for facts in Self.samples.prefix(150) {
            for clock in LimitationRules.clocks(for: facts) {
                let rule = LawVersion.current.rule(clock.rule)
                #expect(clock.references.first == rule.references.first)
                let byParentalLeave = clock.references.contains { $0.description == "FLL 23 §" }
                #expect(byParentalLeave == (facts.breach == .parentalLeave))
                #expect(clock.references.contains { $0.statute == .discriminationAct } != byParentalLeave)
                #expect(clock.arithmetic.swedish.contains(rule.period.words.swedish))
                #expect(clock.arithmetic.english.contains(rule.period.words.english))
                if let raw = clock.raw { #expect(clock.arithmetic.swedish.contains(raw.text)) }
                #expect(clock.assumptions.allSatisfy { !$0.swedish.isEmpty && $0.swedish != $0.english })
            }
        }
    }

    @Test func `a question is open on a clock exactly when an answer changes that clock`() {
        for facts in Self.samples.prefix(100) {
            let questions = LimitationRules.questions(for: facts)
            for clock in LimitationRules.clocks(for: facts) {
                let expected = questions.filter { question in
                    question.alternatives.contains { alternative in
                        alternative.effects.contains { $0.branch == clock.branch && $0.act == clock.act }
                    }
                }
                #expect(clock.openQuestions == expected.map(\.identifier))
            }
            #expect(questions.allSatisfy { $0.alternatives.allSatisfy { !$0.effects.isEmpty } })
        }
    }
}
