import BureauStore
import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Testing

@testable import BureauOffice

@Suite(.serialized) struct ErasedRecordTests {
    /// How a case stands towards walls when it is erased.
    enum Walling: CaseIterable {
        case never, stands, hasLetOut, hasLetOutClosing, lifted
    }

    @Test(arguments: Walling.allCases, [0, 365])
    func `a case is counted once, before it is erased and after, also when its year ends later`(
        _ walling: Walling,
        daysOpen: Int
    ) async throws {
        let bureau = try await TestBureau.found(releases: ReleaseBureau.settings)
        let office = bureau.office
        let eva = try await bureau.hire("Eva", .caseworker)
        let stina = try await bureau.hire("Stina", .supervisor)
        let wall = walling == .never ? nil : Wall(named: [eva, stina], reason: "Jäv.")
        let made = try await office.register(TestBureau.complaint(wall: wall), try await bureau.signIn("Stina"), nil)
        func pass(_ days: Int) async throws -> Session {
            bureau.time.advance(days: Int64(days))
            return try await bureau.signIn("Stina")
        }
        func letOut() async throws { await office.renewKeys(try await bureau.signIn("Eva")) }
        var holder = try await pass(daysOpen)
        if walling == .hasLetOut || walling == .lifted { try await letOut() }
        try await ReleaseBureau.close(made.caseID, in: bureau, holder)
        if walling == .hasLetOutClosing {
            holder = try await pass(365)
            try await letOut()
        }
        if walling == .lifted {
            try await bureau.perform(.liftWall(LiftWall(reason: "Slut.")), on: made.caseID, holder)
        }
        let version = try await office.open(made.caseID, holder).file.version
        func counts() async throws -> [[Int]] {
            let sigrid = try await bureau.signIn("Sigrid")
            let records = try await office.statisticalRecords(sigrid)
            return (2026...2028).map { year in
                [records.count { $0.received == year }, records.count { $0.closed == year }]
            }
        }
        let before = try await counts()
        try await office.erase(made.caseID, number: made.file.number!, expecting: version, holder)
        // What a wall holds back until the year ends is there already; no report is made of that year before.
        if walling == .never || walling == .lifted || walling == .hasLetOutClosing {
            #expect(try await counts() == before)
        }
        _ = try await pass(walling == .hasLetOutClosing ? 0 : 365)
        try await letOut()
        let closed = 2026 + daysOpen / 365
        #expect(try await counts() == (2026...2028).map { [$0 == 2026 ? 1 : 0, $0 == closed ? 1 : 0] })
        // What a wall let out of the receipt stands beside the closing.
        let papers = walling == .hasLetOut && daysOpen > 0 ? 2 : 1
        #expect(try await office.read { try $0.papers(.record).count } == papers)
        try await bureau.end()
    }

    @Test(arguments: [false, true])
    func
        `what is kept is cut down to years, in a place that leads to no case, and its key is new but where noise needs it`(
            _ needsKey: Bool
        ) async throws
    {
        var settings = ReleaseBureau.settings
        if needsKey {
            let noisy = ReleaseBureau.report.replacing("\"method\": \"merge\"", with: "\"method\": \"cell-key\"")
                .replacing(
                    "\"missing\": {\"code\": \"SAKNAS\", \"label\": {\"sv\": \"saknas\", \"en\": \"not stated\"}},",
                    with: "\"missing\": {\"code\": \"SAKNAS\", \"label\": {\"sv\": \"saknas\", \"en\": \"not stated\"}}"
                )
                .replacing("\"ladder\": [[[\"ETN\"], [\"FUN\"], [\"*\"]], [[\"ETN\"], [\"*\"]]]", with: "")
            settings.reports = ["yearly.json": Array(noisy.utf8)]
        }
        #expect(settings.usesCellKey == needsKey)
        let bureau = try await TestBureau.found(releases: settings)
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        guard case .register(var register) = TestBureau.complaint() else { return }
        register.parties[0].municipality = "Malmö"
        register.parties[0].ageBand = .from18to29
        let made = try await office.register(.register(register), sigrid, nil)
        try await ReleaseBureau.close(made.caseID, in: bureau, sigrid)
        let opened = try await office.openCase(try made.caseID.identifier, sigrid)
        let whole = try await office.statisticalRecords(sigrid)
        try await office.erase(made.caseID, number: made.file.number!, expecting: opened.file.version, sigrid)
        let papers = try await office.read { try $0.papers(.record) }
        #expect(papers.count == 1 && papers[0].id != opened.caseID)
        let plain = try SupervisorsPaper.open(papers[0], with: try office.papersKey(sigrid))
        let text = String(decoding: plain, as: UTF8.self)
        for trace in [made.caseID.text, made.file.number!.text, "Q1", "Åsa", "Malmö", "ageBand"] {
            #expect(!text.contains(trace), "\(trace)")
        }
        let loose = try LooseRecord(encoded: plain)
        #expect(loose.record.registered.text == "2026" && loose.record.closed?.text == "2026")
        #expect(loose.record.residence == nil && loose.record.place == nil && loose.record.ageBand == nil)
        #expect(loose.record.alleged.grounds == [.ethnicity] && loose.closings == nil)
        let left = try await office.statisticalRecords(sigrid)
        #expect(left.map { $0.values["ground"] } == whole.map { $0.values["ground"] })
        #expect(left.map { $0.values["outcome"] } == whole.map { $0.values["outcome"] })
        #expect((left.map(\.key) == whole.map(\.key)) == needsKey)
        try await bureau.end()
    }

    @Test
    func `a report made after cases were erased counts as the first of the year did, and the records go in their time`()
        async throws
    {
        var settings = ReleaseBureau.settings
        settings.retentionYears = 2
        let bureau = try await ReleaseBureau.found(settings)
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 10, sigrid)
        let yearly = try await office.prepareRelease(ReleaseRequest(report: "yearly", year: 2026), sigrid)
        let tables = try await office.preparedFile("tables.json", of: yearly.id, sigrid)
        _ = try await office.approveRelease(yearly.id, stina)
        // Six are classified anew, closed and erased; one more is erased as it was.
        bureau.time.advance(milliseconds: 1000)
        var erased = 0
        try await office.forEachHeldCase(of: sigrid) { head in
            let opened = try await office.openCase(head.id, sigrid)
            guard erased < 7, opened.file.incidents[0].incident.alleged.grounds == [.disability] else { return }
            let caseID = try CaseID(head.id)
            if erased < 6 {
                var incident = opened.file.incidents[0].incident
                incident.alleged.grounds = [.ethnicity]
                let change = ChangeIncident(id: opened.file.incidents[0].id, incident: incident)
                try await bureau.perform(.changeIncident(change), on: caseID, sigrid)
            }
            try await ReleaseBureau.close(caseID, in: bureau, sigrid)
            let file = try await office.open(caseID, sigrid).file
            try await office.erase(caseID, number: file.number!, expecting: file.version, sigrid)
            erased += 1
        }
        #expect(erased == 7)
        let second = try await office.prepareRelease(ReleaseRequest(report: "second", year: 2026), sigrid)
        #expect(try await office.preparedFile("tables.json", of: second.id, stina) == tables)
        let records = try await office.statisticalRecords(sigrid)
        #expect(records.count { $0.received == 2026 } == 30 && records.count { $0.closed == 2027 } == 7)
        #expect(records.count { $0.closed == 2027 && $0.values["ground"] == ["ETN"] } == 6)
        for (days, gone) in [(2 * 365, 0), (366, 7)] {
            bureau.time.advance(days: Int64(days))
            #expect(try await office.forgetOldRecords(try await bureau.signIn("Sigrid")) == gone)
        }
        try await bureau.end()
    }
}
