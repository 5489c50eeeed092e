import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Sealing
import Testing

@testable import BureauOffice

struct AwayTests {
    private func day(_ text: String) -> Day { Day(text: text)! }

    /// The faults of a refusal, as `field code`.
    private func faults(_ work: () async throws -> Void) async -> [String] {
        do {
            try await work()
            return ["nothing was refused"]
        } catch {
            return (error as? OfficeError)?.faults.map { "\($0.path) \($0.code.rawValue)" } ?? ["\(error)"]
        }
    }

    @Test func `one says when one is away, supervisors for others, and nobody sees or takes back another's`()
        async throws
    {
        let bureau = try await TestBureau.found()
        let bo = try await bureau.hire("Bo", .caseworker)
        try await bureau.hire("Eva", .caseworker)
        let (eva, sigrid) = (try await bureau.signIn("Eva"), try await bureau.signIn("Sigrid"))
        let office = bureau.office
        let summer = try await office.addAway(of: nil, from: day("2026-07-01"), to: day("2026-07-31"), deputy: bo, eva)
        let ill = try await office.addAway(
            of: bo,
            from: day("2026-02-20"),
            to: day("2026-03-02"),
            deputy: nil,
            sigrid
        )
        #expect(try await office.awayPeriods(of: .mine, eva) == [summer])
        #expect(try await office.awayPeriods(of: .person(eva.person), eva) == [summer])
        #expect(try await office.awayPeriods(of: .everyone, sigrid) == [ill, summer])
        #expect(try await office.awayPeriods(of: .person(bo), sigrid) == [ill])
        #expect(await code { _ = try await office.awayPeriods(of: .everyone, eva) } == .forbidden)
        #expect(await code { _ = try await office.awayPeriods(of: .person(bo), eva) } == .forbidden)
        let missing = try AwayID(Identifier.random())
        for id in [ill.id, missing] {
            #expect(await code { try await office.removeAway(id, eva) } == .notFound)
        }
        let forBo = await code {
            _ = try await office.addAway(of: bo, from: day("2026-07-01"), to: day("2026-07-02"), deputy: nil, eva)
        }
        #expect(forBo == .forbidden)
        let admin = try await bureau.signIn("Admin")
        #expect(await code { _ = try await office.awayPeriods(of: .mine, admin) } == .forbidden)
        #expect(try await office.duty(on: day("2026-03-02")).away == [bo])
        #expect(try await office.duty(on: day("2026-03-03")).away == [])
        let july = try await office.duty(on: day("2026-07-31"))
        #expect(july.away == [eva.person] && july.deputies == [eva.person: [bo]])
        #expect(try await office.duty(on: day("2026-08-01")).away == [])
        try await office.removeAway(summer.id, eva)
        #expect(try await office.awayPeriods(of: .mine, eva) == [])
        try await bureau.end()
    }

    @Test
    func `days in the wrong order, days that have passed, and who cannot stand in are refused, each by its field`()
        async throws
    {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let sigrid = try await bureau.signIn("Sigrid")
        let admin = try await bureau.signIn("Admin")
        let (invited, _) = try await bureau.office.createAccount(
            name: "Ny",
            role: .caseworker,
            secondFactor: false,
            admin
        )
        let stranger = try StaffID(Identifier.random())
        let table: [(StaffID?, String, String, StaffID?, [String])] = [
            (nil, "2026-03-05", "2026-03-04", nil, ["to outOfOrder"]),
            (nil, "2026-02-01", "2026-03-01", nil, ["to inPast"]),
            (nil, "2026-03-05", "2026-03-06", sigrid.person, ["deputy selfReference"]),
            (eva, "2026-03-05", "2026-03-06", eva, ["deputy selfReference"]),
            (nil, "2026-03-05", "2026-03-06", stranger, ["deputy unknownReference"]),
            (nil, "2026-03-05", "2026-03-06", invited.id, ["deputy unknownReference"]),
            (nil, "2026-03-05", "2026-03-06", admin.person, ["deputy unknownReference"]),
            (admin.person, "2026-03-05", "2026-03-06", nil, ["person unknownReference"]),
            (stranger, "2026-03-05", "2026-03-01", nil, ["person unknownReference", "to outOfOrder", "to inPast"]),
        ]
        for (person, from, to, deputy, expected) in table {
            let found = await faults {
                _ = try await bureau.office.addAway(
                    of: person,
                    from: day(from),
                    to: day(to),
                    deputy: deputy,
                    sigrid
                )
            }
            #expect(found == expected)
        }
        for _ in 0..<Office.mostAwayPeriods {
            _ = try await bureau.office.addAway(
                of: nil,
                from: day("2026-03-02"),
                to: day("2026-03-02"),
                deputy: eva,
                sigrid
            )
        }
        let full = await faults {
            _ = try await bureau.office.addAway(
                of: nil,
                from: day("2026-04-01"),
                to: day("2026-04-01"),
                deputy: nil,
                sigrid
            )
        }
        #expect(full == ["from tooMany"])
        try await bureau.end()
    }

    @Test
    func `what is said lies sealed, outlives a restart, is forgotten a month later, and an altered row harms nobody`()
        async throws
    {
        let bureau = try await TestBureau.found()
        try await bureau.hire("Eva", .caseworker)
        let eva = try await bureau.signIn("Eva")
        let period = try await bureau.office.addAway(
            of: nil,
            from: day("2026-03-02"),
            to: day("2026-03-04"),
            deputy: nil,
            eva
        )
        let rows = try await bureau.office.read { try $0.awayRows() }
        #expect(rows.count == 1 && rows[0].account.text == eva.person.text)
        #expect(rows[0].period.count >= 256, "padded")
        let again = try await bureau.restarted()
        let session = try await again.signIn("Eva")
        #expect(try await again.office.awayPeriods(of: .mine, session) == [period])
        // The row of one person given to another, or altered, opens no more.
        let sigrid = try #require(try await again.office.read { try $0.account(named: "Sigrid") })
        try await again.office.write { store in
            try store.insertAway(AwayRow(id: .random(), account: sigrid.id, period: rows[0].period))
            try store.insertAway(AwayRow(id: .random(), account: sigrid.id, period: [1, 2, 3]))
        }
        #expect(try await again.office.duty(on: day("2026-03-03")).away == [eva.person])
        #expect(again.office.health().findings.contains { $0.contains("does not open") })
        _ = try await again.office.watch(WatchQuery(), session)
        again.time.advance(days: 32)
        try await again.office.forgetPastAway()
        #expect(try await again.office.read { try $0.awayRows() }.count == 3)
        again.time.advance(days: 1)
        try await again.office.forgetPastAway()
        #expect(try await again.office.read { try $0.awayRows() }.count == 2)
        try await again.end()
    }

    @Test func `a time is said once per idempotency key`() async throws {
        let bureau = try await TestBureau.found()
        let sigrid = try await bureau.signIn("Sigrid")
        let key = Idempotency(key: "k", route: "POST /v1/away", body: [1])
        let period = try await bureau.office.addAway(
            of: nil,
            from: day("2026-03-02"),
            to: day("2026-03-04"),
            deputy: nil,
            sigrid,
            key
        )
        let before = try #require(try await bureau.office.replayedThing(key, sigrid))
        #expect(before.thing?.text == period.id.text && before.status == 201)
        try await bureau.end()
    }
}
