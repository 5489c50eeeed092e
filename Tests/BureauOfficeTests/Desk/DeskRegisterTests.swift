@testable import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Foundation
import GRDB
import Sealing
import Testing

struct DeskRegisterTests {
    static let filters: [(name: String, set: @Sendable (inout RegisterQuery) -> Void)] = [
        ("nothing", { _ in }),
        ("phase", { $0.phase = .assessment }),
        ("closed phase", { $0.phase = .closed }),
        ("assignee", { $0.assignee = SampleCase.staff[1] }),
        ("unassigned", { $0.unassigned = true }),
        ("number", { $0.number = CaseNumber(year: 2026, serial: 36) }),
        ("received", { $0.receivedFrom = Day(number: SampleCase.today.number - 40) }),
        (
            "received between",
            {
                $0.receivedFrom = Day(number: SampleCase.today.number - 90)
                $0.receivedTo = Day(number: SampleCase.today.number - 50)
            }
        ),
        (
            "closed between",
            {
                $0.closedFrom = Day(number: SampleCase.today.number - 80)
                $0.closedTo = Day(number: SampleCase.today.number - 10)
            }
        ),
        ("closed until", { $0.closedTo = Day(number: SampleCase.today.number - 30) }),
        ("ground", { $0.ground = .sex }),
        ("form", { $0.form = .direct }),
        ("area", { $0.area = SocietalArea.allCases[1] }),
        ("municipality", { $0.municipality = "åmål" }),
        ("kind", { $0.respondentKind = RespondentKind.allCases[2] }),
        ("overdue", { $0.overdue = true }),
        ("reference", { $0.reference = "ref-36" }),
        ("a ground nobody has", { $0.form = Form.allCases.last }),
        ("a town nobody has", { $0.municipality = "Ingenstans" }),
        (
            "an empty range",
            {
                $0.receivedFrom = SampleCase.today
                $0.receivedTo = Day(number: SampleCase.today.number - 1)
            }
        ),
    ]

    /// The key by which a row stands in an order, from the row alone.
    private func key(_ sample: SampleCase, _ sort: RegisterSort) -> [UInt8] {
        func bytes(_ number: Int64) -> [UInt8] { withUnsafeBytes(of: (number + 1 << 40).bigEndian) { Array($0) } }
        let row = RegisterRow(sample.file)
        return switch sort {
        case .number: bytes(Int64(sample.serial))
        case .received: bytes(Int64(row.receivedOn.number))
        case .changed: bytes(sample.file.lastAt.milliseconds)
        case .nextDue: bytes(Int64(row.nextDue?.number ?? DeskSchema.noDay))
        case .name: (row.complainant ?? row.title).map(SwedishSortKey.bytes) ?? [0xFF]
        }
    }

    private func expected(_ samples: [SampleCase], _ query: RegisterQuery) -> [String] {
        let admitted = samples.filter { query.admits(RegisterRow($0.file), today: SampleCase.today) }
        let keyed = admitted.map { (key: key($0, query.sort), sample: $0) }
        let ordered = keyed.sorted { left, right in
            if left.key == right.key { return left.sample.serial > right.sample.serial }
            return left.key.lexicographicallyPrecedes(right.key)
        }
        return (query.descending ? ordered.reversed() : ordered).map { $0.sample.file.number!.text }
    }

    @Test func `every filter, and every two, in every order give the rows they should and no other, page by page`()
        async throws
    {
        let samples = SampleCase.variety(120)
        let open = try await OpenDesk.make(samples)
        var combinations = 0
        for (first, a) in Self.filters.enumerated() {
            for (second, b) in ([Self.filters[0]] + Self.filters[(first + 1)...]).enumerated() {
                // One filter in every order, two in two of them, so that every order meets many pairs.
                let sorts = RegisterSort.allCases
                for sort in second == 0 ? sorts : [sorts[(first + second) % 5], sorts[(first + second + 2) % 5]] {
                    var query = RegisterQuery()
                    a.set(&query)
                    b.set(&query)
                    query.sort = sort
                    query.descending = (combinations + first) % 2 == 0
                    query.limit = b.name == "nothing" ? 13 : 200
                    var found: [String] = []
                    repeat {
                        let page = try await open.desk.register(query, today: SampleCase.today)
                        found += page.rows.map { $0.row.number!.text }
                        query.cursor = page.next
                    } while query.cursor != nil
                    #expect(found == expected(samples, query), "\(a.name) and \(b.name) by \(sort)")
                    combinations += 1
                }
            }
        }
        print("register: \(combinations) combinations of filters and orders")
    }

    @Test func `a row is what the projection says, whatever the tables keep`() async throws {
        let samples = SampleCase.variety(60)
        let open = try await OpenDesk.make(samples)
        var query = RegisterQuery()
        query.limit = 200
        let page = try await open.desk.register(query, today: SampleCase.today)
        let rows = Dictionary(uniqueKeysWithValues: page.rows.map { ($0.caseID, $0.row) })
        #expect(rows.count == samples.count)
        for sample in samples { #expect(rows[sample.caseID] == RegisterRow(sample.file)) }
        #expect(page.state == .complete)
    }

    @Test func `no plan reads a table from end to end or sorts where it walks an index`() async throws {
        let open = try await OpenDesk.make(SampleCase.variety(60))
        let plans = try await open.desk.answer { tables in
            var plans: [(RegisterPlan.Way, String, [String])] = []
            let after: [RegisterSort: OrderedPlace] = [.name: OrderedPlace(key: .bytes([3]), place: 5)]
            for (first, a) in Self.filters.enumerated() {
                for b in Self.filters[first...] {
                    var query = RegisterQuery()
                    a.set(&query)
                    b.set(&query)
                    guard query.number == nil, query.reference == nil else { continue }
                    guard let filter = try RegisterFilter(query, queued: false, today: SampleCase.today, in: tables)
                    else { continue }
                    var ways: [RegisterPlan.Way] = [.walk] + filter.counts.map { .mark($0.code) }
                    if filter.received != nil { ways.append(.received) }
                    if filter.closed != nil { ways.append(.closed) }
                    if filter.dueBefore != nil { ways.append(.due) }
                    for sort in RegisterSort.allCases {
                        for way in ways {
                            for start in [nil, after[sort] ?? OrderedPlace(key: .integer(3), place: 5)] {
                                for descending in [true, false] {
                                    let plan = RegisterPlan(
                                        filter,
                                        sort: sort,
                                        descending: descending,
                                        after: start,
                                        limit: 51,
                                        way: way
                                    )
                                    let steps = try Row.fetchAll(
                                        tables.db,
                                        sql: "EXPLAIN QUERY PLAN " + plan.sql,
                                        arguments: plan.arguments
                                    )
                                    plans.append((way, "\(plan.sql)", steps.map { $0["detail"] }))
                                }
                            }
                        }
                    }
                }
            }
            return plans
        }
        #expect(plans.count > 2_000)
        for (way, sql, steps) in plans {
            for step in steps {
                if way == .walk {
                    // The walk goes along the order itself, in an index that holds all that is tested, or in the narrow table.
                    #expect(!step.contains("TEMP B-TREE"), "\(sql)")
                    if step.hasPrefix("SCAN") {
                        #expect(step.contains("USING COVERING INDEX") || step == "SCAN o", "\(sql)")
                    }
                } else {
                    // What is sorted was found by its mark or its day, and is few.
                    #expect(!step.hasPrefix("SCAN"), "\(sql): \(step)")
                }
            }
        }
    }

    @Test func `a cursor serves its own query on its own desk and nothing else`() async throws {
        let samples = SampleCase.variety(30)
        let open = try await OpenDesk.make(samples)
        var query = RegisterQuery()
        query.limit = 5
        query.sort = .name
        let page = try await open.desk.register(query, today: SampleCase.today)
        let next = try #require(page.next)
        let names = page.rows.compactMap { $0.row.complainant ?? $0.row.title }.filter { $0.count > 3 }
        #expect(!names.isEmpty)
        for name in names {
            let encoded = Data(name.utf8.prefix(name.utf8.count / 3 * 3)).base64EncodedString()
            #expect(!next.contains(name) && !next.contains(encoded), "A cursor shows no name.")
        }
        let other = try await OpenDesk.make(samples)
        let altered = (next.hasPrefix("A") ? "B" : "A") + next.dropFirst()
        var wrong: [(Desk, RegisterQuery)] = []
        for (change, text) in [("sort", next), ("filter", next), ("cursor", altered), ("cursor", "x"), ("cursor", "")] {
            var query = query
            if change == "sort" { query.sort = .received }
            if change == "filter" { query.ground = .sex }
            query.cursor = text
            wrong.append((open.desk, query))
        }
        query.cursor = next
        wrong.append((other.desk, query))
        for (desk, query) in wrong {
            let error = await refusal { _ = try await desk.register(query, today: SampleCase.today) }
            #expect(error?.code == .cursorInvalid)
        }
        query.limit = 7
        #expect(try await open.desk.register(query, today: SampleCase.today).rows.count == 7)
    }

    @Test func `a page outside its bounds is refused by the name of the field`() async throws {
        let open = try await OpenDesk.make([])
        for (limit, code) in [(0, FaultCode.tooFew), (201, .tooMany)] {
            var query = RegisterQuery()
            query.limit = limit
            let error = await refusal { _ = try await open.desk.register(query, today: SampleCase.today) }
            #expect(error?.faults.map(\.path) == ["limit"])
            #expect(error?.faults.map(\.code) == [code])
        }
    }

    @Test func `names stand as a Swedish reader expects, and protected ones last and unnamed`() async throws {
        let names = [
            "Zorn", "Åsa", "Ärla", "Öst", "asa", "Andre", "André", "Müller", "Mygg", "Sørensen", "Łódź", "Lodz", "Юлия",
            "علي",
        ]
        var samples = names.enumerated().map { SampleCase(serial: $0 + 1, name: $1) }
        samples.append(SampleCase(serial: 50, name: "Aaa", protection: .confidentialityMark))
        let open = try await OpenDesk.make(samples)
        var query = RegisterQuery()
        query.sort = .name
        query.descending = false
        let rows = try await open.desk.register(query, today: SampleCase.today).rows
        let sorted = rows.map { $0.row.complainant ?? "-" }
        #expect(
            sorted == [
                "Andre", "André", "asa", "Lodz", "Łódź", "Mygg", "Müller", "Sørensen", "Zorn", "Åsa", "Ärla", "Öst",
                "Юлия",
                "علي", "-",
            ]
        )
        #expect(rows.last?.row.title == nil)
    }

    @Test func `an outside reference leads to its case and to no other`() async throws {
        let samples = SampleCase.variety(20)
        let open = try await OpenDesk.make(samples)
        #expect(try await open.desk.caseID(withReference: "ref-9") == samples[8].caseID)
        #expect(try await open.desk.caseID(withReference: "ref-") == nil)
    }

    @Test func `bits of closed lists fit into one integer and come back as they went in`() throws {
        #expect(Facets.count <= 63)
        for sample in SampleCase.variety(60) {
            let row = RegisterRow(sample.file)
            let facets = Facets(bits: Facets(row).bits)
            #expect(facets.phase == row.phase)
            #expect(facets.grounds == row.grounds)
            #expect(facets.forms == row.forms)
            #expect(facets.areas == row.areas)
            #expect(facets.respondentKinds == row.respondentKinds)
        }
    }
}
