import CaseWorkflow
import Testing

@Suite struct ConflictReadersTests {
    private static let people = (0..<4).map { StaffID(text: String(repeating: "0", count: 31) + String($0))! }

    /// Every set of the four people.
    private static let sets: [Set<StaffID>] = (0..<16).map { bits in
        Set(people.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
    }

    private static func holds(_ holders: Holders, _ person: StaffID, _ supervisors: Set<StaffID>) -> Bool {
        holders.people.contains(person) || holders.supervisors && supervisors.contains(person)
    }

    @Test func `nobody is told who does not hold what was met, nor of a case behind a wall that they do not hold`() {
        var (told, untold) = (0, 0)
        for supervisors in Self.sets {
            for asking in Self.sets where !asking.isEmpty {
                for met in Self.sets where !met.isEmpty {
                    for (askingOpen, metOpen) in [(true, true), (true, false), (false, true), (false, false)] {
                        let asks = Holders(people: asking, supervisors: askingOpen)
                        let lies = Holders(people: met, supervisors: metOpen)
                        let readers = ConflictReaders(asking: asks, met: lies, supervisors: supervisors).readers
                        for (reader, knows) in readers {
                            // The supervisors together are told only where they hold both.
                            guard case .person(let person) = reader else {
                                #expect(askingOpen && metOpen && knows)
                                continue
                            }
                            #expect(Self.holds(lies, person, supervisors))
                            #expect(knows == Self.holds(asks, person, supervisors))
                            if !askingOpen { #expect(knows) }
                            // Where a supervisor holds it, it is theirs to judge.
                            let isAmongSupervisors = supervisors.contains(person)
                            let someSupervisor = readers.keys.contains { other in
                                if case .person(let other) = other { supervisors.contains(other) } else { false }
                            }
                            #expect(isAmongSupervisors == someSupervisor)
                        }
                        if readers.isEmpty { untold += 1 } else { told += 1 }
                        // Without a wall around what asks, somebody is always told.
                        if askingOpen { #expect(!readers.isEmpty) }
                    }
                }
            }
        }
        #expect(told > untold && untold > 0)
    }

    @Test func `supervisors are asked together about a case without a wall, and by name about one with`() {
        let (eva, bo, sigrid, sten) = (Self.people[0], Self.people[1], Self.people[2], Self.people[3])
        let open = Holders(people: [eva], supervisors: true)
        let walled = Holders(people: [bo, sigrid], supervisors: false)
        let between = Holders(people: [bo, eva], supervisors: false)
        func readers(_ asking: Holders, _ met: Holders) -> [ConflictReader: Bool] {
            ConflictReaders(asking: asking, met: met, supervisors: [sigrid, sten]).readers
        }
        #expect(readers(open, open) == [.supervisors: true])
        #expect(readers(open, walled) == [.person(sigrid): true])
        // No supervisor holds it: its holders, who are told what asks only where they hold that.
        #expect(readers(open, between) == [.person(bo): false, .person(eva): true])
        // Behind a wall: nobody else, however much they hold of what was met.
        #expect(readers(walled, open) == [.person(sigrid): true])
        #expect(readers(between, open) == [.person(eva): true])
        #expect(readers(Holders(people: [bo], supervisors: false), open).isEmpty)
    }
}
