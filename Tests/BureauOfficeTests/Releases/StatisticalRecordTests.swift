import BureauStore
import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

@Suite(.serialized) struct StatisticalRecordTests {
    @Test func `a walled case is counted once its year has ended and a holder has been here`() async throws {
        let bureau = try await TestBureau.found(releases: ReleaseBureau.settings)
        let eva = try await bureau.hire("Eva", .caseworker)
        let stina = try await bureau.hire("Stina", .supervisor)
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        let wall = Wall(named: [eva, stina], reason: "Jäv.")
        let walled = try await office.register(TestBureau.complaint(wall: wall), sigrid, nil)
        #expect(try await office.statisticalRecords(sigrid).isEmpty)
        let holder = try await bureau.signIn("Eva")
        await office.renewKeys(holder)
        #expect(try await office.statisticalRecords(sigrid).isEmpty)
        bureau.time.advance(days: 365)
        let (later, again) = (try await bureau.signIn("Eva"), try await bureau.signIn("Sigrid"))
        await office.renewKeys(later)
        await office.renewKeys(later)
        let records = try await office.statisticalRecords(again)
        #expect(records.count == 1)
        #expect(records[0].received == 2026)
        #expect(records[0].values["ground"] == ["ETN"])
        // Whoever holds the case counts it no more often than the others.
        let named = try await bureau.signIn("Stina")
        #expect(try await office.statisticalRecords(named) == records)
        // And once the wall is down it is counted as what it is.
        try await bureau.perform(.liftWall(LiftWall(reason: "Slut.")), on: walled.caseID, named)
        #expect(try await office.statisticalRecords(named).count == 1)
        try await bureau.end()
    }

    @Test func `a walled case that comes after the first report of a year stays out of all of them`() async throws {
        let bureau = try await ReleaseBureau.found()
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        let stina = try await bureau.signIn("Stina")
        _ = try await office.makeSigningCertificate(days: 10, sigrid)
        let first = try await office.prepareRelease(ReleaseRequest(report: "yearly", year: 2026), sigrid)
        _ = try await office.approveRelease(first.id, stina)
        func counted(_ year: Int) async throws -> Int {
            let session = try await bureau.signIn("Sigrid")
            let times = RecordTimes(
                years: try await office.ledger(session).times(butNot: nil),
                latest: office.clock.now().milliseconds
            )
            return try await office.statisticalRecords(session, asOf: times).count { $0.received == year }
        }
        let before = try await counted(2026)
        // Let out after the report was prepared: behind a wall from the first day, and behind one raised since.
        let key = try office.papersKey(sigrid).publicKeys
        for (number, walledAt) in [(1, Int64(0)), (2, Int64.max)] {
            let made = try await office.register(TestBureau.complaint("Sen \(number)"), stina, nil)
            let file = try await office.open(made.caseID, stina).file
            var record = StatisticalRecord(file)
            record.registered = try #require(StatisticalPeriod(year: 2026))
            let loose = LooseRecord(
                record: record,
                release: LooseRecord.Release(
                    at: office.clock.now().milliseconds + 1,
                    walledAt: walledAt,
                    isClosingAlone: false
                ),
                key: RecordKey(fraction: 1)
            )
            let paper = try SupervisorsPaper.seal(record: try loose.encoded(), id: .random(), to: key)
            try await office.write { try $0.keepCurrent(paper) }
            #expect(try await counted(2026) == before + number - 1)
        }
        try await bureau.end()
    }

    @Test func `a holder who is signed in when the year ends lets the record out then`() async throws {
        let bureau = try await TestBureau.found(releases: ReleaseBureau.settings)
        let eva = try await bureau.hire("Eva", .caseworker)
        let stina = try await bureau.hire("Stina", .supervisor)
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        let wall = Wall(named: [eva, stina], reason: "Jäv.")
        _ = try await office.register(TestBureau.complaint(wall: wall), sigrid, nil)
        _ = try await bureau.signIn("Eva")
        var year = 2026
        #expect(office.sessionsAtNewYear(&year).isEmpty)
        bureau.time.advance(days: 365)
        for session in office.sessionsAtNewYear(&year) { await office.renewKeys(session) }
        #expect(year == 2027)
        #expect(office.sessionsAtNewYear(&year).isEmpty)
        #expect(try await office.statisticalRecords(try await bureau.signIn("Sigrid")).count == 1)
        try await bureau.end()
    }

    @Test func `whoever prepares a report at once after signing in counts the walled cases of their own`() async throws
    {
        let bureau = try await ReleaseBureau.found(cases: 0)
        let office = bureau.office
        bureau.time.advance(days: -365)
        let sigrid = try await bureau.signIn("Sigrid")
        let stina = try await bureau.signIn("Stina")
        let wall = Wall(named: [sigrid.person, stina.person], reason: "Jäv.")
        for number in 0..<5 {
            _ = try await office.register(TestBureau.complaint("Muren \(number)", wall: wall), sigrid, nil)
        }
        bureau.time.advance(days: 365)
        let again = try await bureau.signIn("Sigrid")
        let (records, begun) = try await office.recordsToPrepare(again, [:])
        #expect(records.count { $0.received == 2026 } == 5)
        // Reports of the year that come after count them too, as at that moment.
        let times = RecordTimes(years: [2026: begun.milliseconds], latest: begun.milliseconds)
        #expect(try await office.statisticalRecords(try await bureau.signIn("Stina"), asOf: times).count == 5)
        try await bureau.end()
    }

    @Test func `a wall raised once the year has ended takes nothing from what its reports count`() async throws {
        let bureau = try await ReleaseBureau.found(cases: 3)
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        let eva = try await bureau.hire("Eva", .caseworker)
        let agda = try await bureau.hire("Agda", .caseworker)
        let stina = try await bureau.signIn("Stina")
        let before = try await office.statisticalRecords(stina)
        #expect(before.count == 3)
        var ids: [CaseID] = []
        try await office.forEachHeldCase(of: sigrid) { ids.append(try CaseID($0.id)) }
        let caseID = try #require(ids.first)
        let wall = Wall(named: [eva, agda], reason: "Jäv.")
        try await bureau.perform(.raiseWall(RaiseWall(wall: wall)), on: caseID, sigrid)
        #expect(await code { _ = try await office.open(caseID, stina) } == .notFound)
        #expect(try await office.statisticalRecords(stina).count == 3)
        // It is out once, whoever comes later.
        await office.renewKeys(try await bureau.signIn("Eva"))
        #expect(try await office.statisticalRecords(stina).count == 3)
        try await bureau.end()
    }

    @Test func `what leaves a wall is cut down to what a declared table counts by`() async throws {
        let needy = ReleaseBureau.report.replacing("\"from\": \"ground\"", with: "\"from\": \"municipality\"")
            .replacing("[[\"ETN\"], [\"FUN\"], [\"*\"]], [[\"ETN\"], [\"*\"]]", with: "[[\"*\"]]")
        for (report, residence) in [(ReleaseBureau.report, nil), (needy, "Malmö")] {
            let settings = ReleaseSettings(reports: ["yearly.json": Array(report.utf8)], publisher: "Påhittade byrån")
            let bureau = try await TestBureau.found(releases: settings)
            let eva = try await bureau.hire("Eva", .caseworker)
            let stina = try await bureau.hire("Stina", .supervisor)
            guard case .register(var register) = TestBureau.complaint(wall: Wall(named: [eva, stina], reason: "Jäv."))
            else { return }
            register.parties[0].municipality = "Malmö"
            register.parties[0].ageBand = .from18to29
            _ = try await bureau.office.register(.register(register), try await bureau.signIn("Eva"), nil)
            bureau.time.advance(days: 365)
            await bureau.office.renewKeys(try await bureau.signIn("Eva"))
            let key = try bureau.office.papersKey(try await bureau.signIn("Sigrid"))
            let papers = try await bureau.office.read { try $0.papers(.record) }
            #expect(papers.count == 1)
            let record = try LooseRecord(encoded: try SupervisorsPaper.open(papers[0], with: key)).record
            #expect(record.registered.text == "2026")
            #expect(record.residence == residence)
            #expect(record.place == nil && record.ageBand == nil)
            #expect(record.alleged.grounds == [.ethnicity])
            try await bureau.end()
        }
    }

    @Test func `a walled case that is closed later is counted in each year once`() async throws {
        let bureau = try await TestBureau.found(releases: ReleaseBureau.settings)
        let eva = try await bureau.hire("Eva", .caseworker)
        let stina = try await bureau.hire("Stina", .supervisor)
        let wall = Wall(named: [eva, stina], reason: "Jäv.")
        let walled = try await bureau.office.register(
            TestBureau.complaint(wall: wall),
            try await bureau.signIn("Eva"),
            nil
        )
        bureau.time.advance(days: 365)
        var holder = try await bureau.signIn("Eva")
        await bureau.office.renewKeys(holder)
        try await ReleaseBureau.close(walled.caseID, in: bureau, holder)
        await bureau.office.renewKeys(holder)
        // The year of the closing has not ended.
        var records = try await bureau.office.statisticalRecords(try await bureau.signIn("Sigrid"))
        #expect(records.map(\.closed) == [nil] && records[0].values["outcome"] == nil)
        bureau.time.advance(days: 365)
        holder = try await bureau.signIn("Eva")
        await bureau.office.renewKeys(holder)
        records = try await bureau.office.statisticalRecords(try await bureau.signIn("Sigrid"))
        // Each of the two counts in one year, whatever order they come in.
        #expect(records.compactMap(\.closed) == [2027] && records.filter { $0.received == 2026 }.count == 1)
        #expect(records.first { $0.closed == 2027 }?.values["outcome"]?.isEmpty == false)
        try await bureau.end()
    }

    @Test func `a record past its time is removed, not let out again, and its year is counted no more`() async throws {
        var settings = ReleaseBureau.settings
        settings.retentionYears = 2
        let bureau = try await TestBureau.found(releases: settings)
        let eva = try await bureau.hire("Eva", .caseworker)
        let stina = try await bureau.hire("Stina", .supervisor)
        let wall = Wall(named: [eva, stina], reason: "Jäv.")
        _ = try await bureau.office.register(TestBureau.complaint(wall: wall), try await bureau.signIn("Eva"), nil)
        let office = bureau.office
        func kept() async throws -> Int { try await office.read { try $0.papers(.record).count } }
        for (year, count) in [(2027, 1), (2028, 1), (2029, 0)] {
            bureau.time.advance(days: 365)
            await office.renewKeys(try await bureau.signIn("Eva"))
            let sigrid = try await bureau.signIn("Sigrid")
            #expect(try await office.forgetOldRecords(sigrid) == 1 - count, "\(year)")
            await office.renewKeys(try await bureau.signIn("Eva"))
            #expect(try await kept() == count, "\(year)")
            #expect(try await office.statisticalRecords(sigrid).count == count, "\(year)")
        }
        #expect(try await entries(office, .recordsForgotten).map(\.outcome) == ["1"])
        await #expect {
            let request = ReleaseRequest(report: "yearly", year: 2026)
            _ = try await office.prepareRelease(request, try await bureau.signIn("Sigrid"))
        } throws: { error in
            (error as? OfficeError)?.message.contains("releases.retentionYears") == true
        }
        #expect(await code { _ = try await office.forgetOldRecords(try await bureau.signIn("Eva")) } == .forbidden)
        try await bureau.end()
    }

    @Test func `a case that comes late counts in the year in which it is registered`() async throws {
        let bureau = try await TestBureau.found(releases: ReleaseBureau.settings)
        bureau.time.advance(days: 365)
        let sigrid = try await bureau.signIn("Sigrid")
        // It was received in March 2026.
        _ = try await bureau.office.register(TestBureau.complaint(), sigrid, nil)
        #expect(try await bureau.office.statisticalRecords(sigrid).map(\.received) == [2027])
        try await bureau.end()
    }

    @Test
    func `reports of a year count the cases as they stood when the first of them was made, a revision as they stand`()
        async throws
    {
        let bureau = try await ReleaseBureau.found()
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 10, sigrid)
        let yearly = try await office.prepareRelease(ReleaseRequest(report: "yearly", year: 2026), sigrid)
        let tables = try await office.preparedFile("tables.json", of: yearly.id, sigrid)
        // Six cases of disability are about ethnicity after all, and there is one that comes late, before the approval.
        bureau.time.advance(milliseconds: 1000)
        var changed: Set<String> = []
        try await office.forEachHeldCase(of: sigrid) { head in
            let opened = try await office.openCase(head.id, sigrid)
            guard changed.count < 6, opened.file.incidents[0].incident.alleged.grounds == [.disability] else { return }
            var incident = opened.file.incidents[0].incident
            incident.alleged.grounds = [.ethnicity]
            let caseID = try CaseID(head.id)
            changed.insert(caseID.text)
            let change = Command.changeIncident(ChangeIncident(id: opened.file.incidents[0].id, incident: incident))
            try await bureau.perform(change, on: caseID, sigrid)
        }
        #expect(changed.count == 6)
        try await ReleaseBureau.register(1, in: bureau)
        _ = try await office.approveRelease(yearly.id, stina)
        let second = try await office.prepareRelease(
            ReleaseRequest(report: "second", year: 2026),
            try await bureau.signIn("Sigrid")
        )
        #expect(try await office.preparedFile("tables.json", of: second.id, stina) == tables)
        let revision = ReleaseRequest(report: "yearly", year: 2026, revises: .init(number: 1, reason: "Prov."))
        let counted = try await office.prepareRelease(revision, stina)
        #expect(try await office.preparedFile("tables.json", of: counted.id, stina) != tables)
        // A correction in words repeats the figures, and what comes after it counts as it did.
        let words = ReleaseRequest(
            report: "yearly",
            year: 2026,
            revises: .init(number: 1, reason: "Tabellens rubrik var fel.", isInWords: true)
        )
        let corrected = try await office.prepareRelease(words, stina)
        #expect(try await office.preparedFile("tables.json", of: corrected.id, stina) == tables)
        let published = try #require(try await office.approveRelease(corrected.id, try await bureau.signIn("Sigrid")))
        #expect(published.manifest.revises?.isInWords == true)
        let after = try await office.prepareRelease(ReleaseRequest(report: "second", year: 2026), stina)
        #expect(try await office.preparedFile("tables.json", of: after.id, stina) == tables)
        let anew = ReleaseRequest(report: "yearly", year: 2026, revises: .init(number: 2, reason: "Prov."))
        let recounted = try await office.prepareRelease(anew, stina)
        #expect(try await office.preparedFile("tables.json", of: recounted.id, stina) != tables)
        try await bureau.end()
    }

    @Test func `a case counts in the year of its closing as it stood then, and once in each`() async throws {
        let bureau = try await TestBureau.found(releases: ReleaseBureau.settings)
        let sigrid = try await bureau.signIn("Sigrid")
        let made = try await bureau.office.register(TestBureau.complaint(), sigrid, nil)
        bureau.time.advance(days: 365)
        let again = try await bureau.signIn("Sigrid")
        try await ReleaseBureau.close(made.caseID, in: bureau, again)
        let records = try await bureau.office.statisticalRecords(again)
        #expect(records.map(\.received) == [2026, 0])
        #expect(records.map(\.closed) == [nil, 2027])
        // As it stood before the closing was entered.
        let before = RecordTimes(years: [2027: bureau.time.clock.wall() - 1], latest: bureau.time.clock.wall())
        #expect(try await bureau.office.statisticalRecords(again, asOf: before).map(\.closed) == [nil])
        try await bureau.end()
    }
}
