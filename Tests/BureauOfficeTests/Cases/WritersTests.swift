import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Testing

@testable import BureauOffice

@Suite struct WritersTests {
    @Test func `of eight writers on one version one wins, and nothing is lost`() async throws {
        let bureau = try await TestBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        let caseID = try await bureau.office.register(TestBureau.complaint(), sigrid, nil).caseID
        var version = 1
        for round in 1...3 {
            let expected = version
            let errors = await withTaskGroup { group in
                for writer in 0..<8 {
                    group.addTask {
                        let note = Note(kind: .memo, text: "Omgång \(round), skrivare \(writer).")
                        return await refusal {
                            _ = try await bureau.office.perform(
                                .addNote(AddNote(note: note)),
                                on: caseID,
                                expecting: expected,
                                sigrid,
                                nil
                            )
                        }
                    }
                }
                return await group.reduce(into: [OfficeError?]()) { $0.append($1) }
            }
            version += 1
            #expect(errors.count { $0 == nil } == 1)
            #expect(errors.compactMap { $0 }.allSatisfy { $0.code == .versionMoved && $0.currentVersion == version })
        }
        let file = try await bureau.office.open(caseID, sigrid).file
        #expect(file.version == 4)
        #expect(file.notes.count == 3)
        try await bureau.end()
    }

    @Test func `refusals leave no gap in the numbers, and each year begins anew`() async throws {
        let bureau = try await TestBureau.found(TestClock(1_798_714_800_000))
        let sigrid = try await bureau.signIn("Sigrid")
        var numbers: [CaseNumber?] = []
        for round in 0..<4 {
            numbers.append(try await bureau.office.register(TestBureau.complaint(), sigrid, nil).file.number)
            let wall = Wall(named: [sigrid.person], reason: "Ensam.")
            #expect(
                await code { _ = try await bureau.office.register(TestBureau.complaint(wall: wall), sigrid, nil) }
                    == .refused
            )
            #expect(
                await code { _ = try await bureau.office.register(TestBureau.complaint(""), sigrid, nil) } == .invalid
            )
            if round == 1 { bureau.time.advance(days: 1) }
        }
        #expect(numbers.map { $0?.serial } == [1, 2, 1, 2])
        #expect(numbers.map { $0?.year } == [2026, 2026, 2027, 2027])
        try await bureau.end()
    }

    @Test func `numbers taken at once are one series`() async throws {
        let bureau = try await TestBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        let serials = try await withThrowingTaskGroup { group in
            for _ in 0..<16 {
                group.addTask {
                    try await bureau.office.register(TestBureau.complaint(), sigrid, nil).file.number?.serial ?? 0
                }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(serials.sorted() == Array(1...16))
        try await bureau.end()
    }

    @Test func `when the clock jumps back, no event is earlier than the one before`() async throws {
        let bureau = try await TestBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        let caseID = try await bureau.office.register(TestBureau.complaint(), sigrid, nil).caseID
        let note = Command.addNote(AddNote(note: Note(kind: .memo, text: "Ett samtal.")))
        for jump in [0, 3_600_000, 24 * 3_600_000, -2 * 24 * 3_600_000] as [Int64] {
            bureau.time.setBack(milliseconds: jump)
            try await bureau.perform(note, on: caseID, sigrid)
        }
        let lines = try await bureau.office.history(caseID, sigrid).lines
        let times = lines.map(\.at.milliseconds)
        #expect(times == times.sorted())
        #expect(times.last ?? 0 > times[0])
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.at.day <= $1.at.day })
        _ = try await bureau.restarted().end()
    }
}
