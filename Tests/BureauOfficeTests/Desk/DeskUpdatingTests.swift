@testable import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import GRDB
import Sealing
import Synchronization
import Testing

struct DeskUpdatingTests {
    private func titles(_ desk: Desk) async throws -> [Int: String] {
        var query = RegisterQuery()
        query.limit = 200
        let rows = try await desk.register(query, today: SampleCase.today).rows
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.row.number!.serial, $0.row.title ?? "") })
    }

    /// Lets one opening of a case wait until the test says so.
    private func gate(_ store: SampleStore, at caseID: Identifier) -> (
        reached: AsyncStream<Void>, open: AsyncStream<Void>.Continuation
    ) {
        let (reached, reach) = AsyncStream<Void>.makeStream()
        let (opened, open) = AsyncStream<Void>.makeStream()
        let once = OnceBox(opened)
        store.beforeOpening.withLock {
            $0 = { asked in
                guard asked == caseID, let stream = once.take() else { return }
                reach.finish()
                for await _ in stream {}
            }
        }
        return (reached, open)
    }

    @Test func `an update shows in the next query, and an older or repeated one changes nothing`() async throws {
        var sample = SampleCase(serial: 1, title: "ett")
        let open = try await OpenDesk.make([sample])
        sample.title = "två"
        sample.notes = ["a"]
        let second = open.store.put(sample.caseID, sample.file)
        sample.title = "tre"
        sample.notes = ["a", "b"]
        let third = open.store.put(sample.caseID, sample.file)
        for (change, title) in [(third, "tre"), (second, "tre"), (third, "tre")] {
            open.desk.apply(change)
            #expect(try await titles(open.desk) == [1: title])
        }
        open.desk.apply(DeskChange(caseID: sample.caseID, version: 2, headHash: [], order: 9, file: nil))
        #expect(try await titles(open.desk) == [1: "tre"], "An older taking out changes nothing either.")
        open.desk.apply(DeskChange(caseID: sample.caseID, version: 4, headHash: [], order: 10, file: nil))
        #expect(try await titles(open.desk).isEmpty)
        open.desk.apply(third)
        #expect(try await titles(open.desk).isEmpty, "What is older than the taking out does not bring the case back.")
        sample.notes = ["a", "b", "c", "d"]
        open.desk.apply(open.store.put(sample.caseID, sample.file))
        #expect(try await titles(open.desk) == [1: "tre"], "Held again, it is back.")
        #expect(open.desk.state == .complete)
    }

    @Test func `what is given before the desk is open is there once it is`() async throws {
        let sample = SampleCase(serial: 1, title: "ett")
        let store = SampleStore()
        let keys = try PrivateKeys.generate()
        let files = DeskImageFile(folder: "/tmp/none", owner: .random(), keys: DeskImageKeys(keys))
        let desk = try Desk(
            owner: SampleCase.staff[1],
            supervisor: true,
            files: files,
            source: store.source,
            limits: .patient
        )
        desk.apply(store.put(sample.caseID, sample.file))
        desk.apply(store.put(SampleCase(serial: 2).caseID, SampleCase(serial: 2).file))
        desk.drop(SampleCase(serial: 2).caseID)
        let closed = await refusal { _ = try await titles(desk) }
        #expect(closed?.code == .notSignedIn)
        let opening = try await desk.open()
        #expect(opening == DeskOpening(origin: .building))
        #expect(try await titles(desk) == [1: "ett"])
        #expect(desk.state == .building(done: 0, of: 0))
    }

    @Test func `an update while the desk is being built is never overwritten by what was opened before it`()
        async throws
    {
        var samples = (1...20).map { SampleCase(serial: $0, title: "gammal") }
        let open = try await OpenDesk.make([])
        for sample in samples { open.store.put(sample.caseID, sample.file) }
        let desk = try open.again()
        _ = try await desk.open()
        let gate = gate(open.store, at: samples[4].caseID)
        async let building: Void = desk.build()
        for await _ in gate.reached {}
        samples[4].title = "ny"
        samples[4].notes = ["ny"]
        desk.apply(open.store.put(samples[4].caseID, samples[4].file))
        #expect(try await titles(desk)[5] == "ny", "It is there at once, although its turn has not come.")
        gate.open.finish()
        try await building
        #expect(try await titles(desk)[5] == "ny")
        #expect(try await titles(desk).count == 20)
    }

    @Test func `a case taken back while it is being opened does not come onto the desk`() async throws {
        let samples = (1...5).map { SampleCase(serial: $0) }
        let open = try await OpenDesk.make([])
        for sample in samples { open.store.put(sample.caseID, sample.file) }
        let desk = try open.again()
        _ = try await desk.open()
        let gate = gate(open.store, at: samples[2].caseID)
        async let building: Void = desk.build()
        for await _ in gate.reached {}
        desk.drop(samples[2].caseID)
        gate.open.finish()
        try await building
        #expect(try await titles(desk).keys.sorted() == [1, 2, 4, 5])
    }

    @Test func `the newest cases come first, and a building that is stopped goes on where it was`() async throws {
        let samples = (1...300).map { SampleCase(serial: $0) }
        let open = try await OpenDesk.make([])
        for sample in samples { open.store.put(sample.caseID, sample.file) }
        var limits = DeskLimits.patient
        limits.casesPerTransaction = 10
        limits.casesPerPage = 7
        let desk = try Desk(
            owner: open.desk.owner,
            supervisor: true,
            files: open.files,
            source: open.store.source,
            limits: limits
        )
        _ = try await desk.open()
        let gate = gate(open.store, at: samples[149].caseID)
        let building = Task { try await desk.build() }
        for await _ in gate.reached {}
        building.cancel()
        gate.open.finish()
        _ = await building.result
        let partly = try await titles(desk)
        #expect(partly.count < 300)
        #expect(partly.keys.allSatisfy { $0 > 100 }, "None of the oldest third has had its turn.")
        guard case .building(let done, of: 300) = desk.state else {
            Issue.record("\(desk.state)")
            return
        }
        #expect(done >= partly.count)
        open.store.beforeOpening.withLock { $0 = nil }
        let before = open.store.opened.count
        try await desk.build()
        #expect(open.store.opened.count - before == 300 - partly.count)
        #expect(desk.state == .complete)
        var query = RegisterQuery()
        query.descending = false
        let oldest = try await desk.register(query, today: SampleCase.today).rows.prefix(3)
        #expect(oldest.map { $0.row.number?.serial } == [1, 2, 3])
    }

    @Test func `a desk whose source fails is stale, says so, and is caught up by the next building`() async throws {
        let open = try await OpenDesk.make([])
        open.store.put(SampleCase(serial: 1).caseID, SampleCase(serial: 1).file)
        var source = open.store.source
        let held = source.held
        let isBroken = BoolBox(true)
        source.held = { before, limit in
            if isBroken.value { throw OfficeError(.unexpected, "The store does not answer.") }
            return try await held(before, limit)
        }
        let desk = try Desk(
            owner: open.desk.owner,
            supervisor: true,
            files: open.files,
            source: source,
            limits: .patient
        )
        _ = try await desk.open()
        #expect(await refusal { try await desk.build() }?.code == .unexpected)
        #expect(desk.state == .stale)
        #expect(try await desk.register(RegisterQuery(), today: SampleCase.today).state == .stale)
        isBroken.value = false
        try await desk.build()
        #expect(desk.state == .complete)
        #expect(try await titles(desk).count == 1)
    }

    @Test func `a case that does not open is reported and left out, and the others are there`() async throws {
        let samples = (1...3).map { SampleCase(serial: $0) }
        let open = try await OpenDesk.make([])
        for sample in samples { open.store.put(sample.caseID, sample.file) }
        let bad = samples[1].caseID
        open.store.beforeOpening.withLock {
            $0 = { if $0 == bad { throw OfficeError(.tampered, "It does not verify.") } }
        }
        let desk = try open.again()
        _ = try await desk.open()
        try await desk.build()
        #expect(desk.reports == [.unreadable(bad, .tampered)])
        #expect(try await titles(desk).keys.sorted() == [1, 3])
    }

    @Test func `a query that takes too long is stopped and says how to narrow it`() async throws {
        var limits = DeskLimits()
        limits.queryMilliseconds = 20
        let open = try await OpenDesk.make([], limits: limits)
        let endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
        let error = await refusal {
            _ = try await open.desk.answer { tables -> Int? in try tables.db.first(desk: endless) { $0[0] } }
        }
        #expect(error?.code == .deadline)
        #expect(error?.message.contains("Narrow it") == true)
        #expect(try await open.desk.answer { try $0.count() } == 0, "The next query has its own time.")
    }

    @Test func `what is sorted on a desk goes through memory and never through a file`() async throws {
        let open = try await OpenDesk.make(SampleCase.variety(50))
        let store = try await open.desk.answer { tables in
            try tables.db.execute(
                sql: """
                    CREATE TEMP TABLE wide AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 20000)
                    SELECT hex(randomblob(200)) AS y FROM n
                    """
            )
            try tables.db.execute(sql: "CREATE INDEX temp.by_y ON wide (y)")
            return try tables.db.first(desk: "PRAGMA temp_store") { row -> Int in row[0] }
        }
        #expect(store == 2)
        #expect(try temporaryFiles().isEmpty)
    }

    @Test func `after closing nothing answers, and nothing is left of the database`() async throws {
        let open = try await OpenDesk.make(SampleCase.variety(20))
        await open.desk.close(keepingImage: false)
        #expect(await refusal { _ = try await titles(open.desk) }?.code == .notSignedIn)
        open.desk.apply(open.store.put(SampleCase(serial: 99).caseID, SampleCase(serial: 99).file))
        let tables = try await open.desk.connection.queue.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
        }
        #expect(tables == 0)
        #expect(!fileExists(open.files.path))
    }
}
