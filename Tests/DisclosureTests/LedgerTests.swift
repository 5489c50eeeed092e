import Testing

@testable import Disclosure

/// Every known way of differencing: what would open a cell is refused, with the reason.
@Suite struct LedgerTests {
    private func one(
        _ counts: [Int],
        _ population: String,
        parts: [String] = [],
        unit: String? = nil,
        codes: [String] = ["FUN", "ETN", "KON"]
    ) throws -> CountTable {
        try CountTable(
            population: Population(population, parts: parts, unit: unit),
            dimensions: [TableDimension(id: "ground", codes: codes)],
            counts: counts
        )
    }

    private func protect(_ tables: [CountTable], _ ledger: [ProtectedRelease] = []) throws -> ProtectedRelease {
        try Protector(rules: .standard, key: .sample).protect(tables, ledger: ledger).release
    }

    /// Figures published as they are, whatever they show.
    private func exact(_ table: CountTable) -> ProtectedRelease {
        ProtectedRelease(tables: [table.published(table.grouped(table.dimensions.map(\.classes)))])
    }

    private func refusal(_ tables: [CountTable], _ ledger: [ProtectedRelease]) -> DisclosureError? {
        do {
            _ = try protect(tables, ledger)
            return nil
        } catch let error as DisclosureError {
            return error
        } catch {
            return nil
        }
    }

    @Test func `a proof is made with those releases alone that count the same people`() throws {
        func release(_ population: String, parts: [String] = []) -> ProtectedRelease {
            ProtectedRelease(
                tables: [
                    PublishedTable(
                        population: Population(population, parts: parts),
                        dimensions: [PublishedTable.Dimension(id: "total", classes: [.init(members: ["ALL"])])],
                        structuralZeros: [],
                        figures: [50, 50]
                    )
                ]
            )
        }
        let (own, apart) = (release("2025"), release("2022"))
        let (union, through) = (release("2024-2025", parts: ["2024", "2025"]), release("2024"))
        #expect(try own.meeting([apart]).isEmpty)
        #expect(try own.meeting([apart, through, union]) == [through, union])
        #expect(try own.meeting([through]).isEmpty)
        #expect(try own.meeting([own]) == [own])
    }

    @Test func `a cell that was hidden is not declared a structural zero afterwards`() throws {
        func cross(_ zeros: [[String: String]]) throws -> CountTable {
            try CountTable(
                population: Population("2025"),
                dimensions: [
                    TableDimension(id: "g", codes: ["F", "E", "K"]), TableDimension(id: "a", codes: ["A", "U", "V"]),
                ],
                structuralZeros: zeros,
                counts: [20, 9, 3, 15, 0, 0, 6, 2, 11]
            )
        }
        let ledger = [try protect([cross([])])]
        let error = refusal([try cross([["g": "E", "a": "V"]])], ledger)
        #expect(error?.code == .unsafe)
        #expect(error?.message.contains("structural zero now") == true)
    }

    @Test func `another year tells nothing about this one`() throws {
        let first = try one([20, 10, 3], "2024")
        let ledger = [try protect([first])]
        let second = try one([20, 11, 8], "2025")
        #expect(try protect([second], ledger).tables[0].figures == [20, 11, 8, 39])
    }

    @Test func `a part of a whole shows its total where the classes would open the rest`() throws {
        let region = try one([30, 20, 10], "region", parts: ["municipality", "rest"])
        let ledger = [exact(region)]
        let own = try one([28, 14, 9], "municipality")
        let release = try protect([own], ledger)
        #expect(release.tables[0].figures == [nil, nil, nil, 51])
        let rest = try one([2, 6, 1], "rest")
        let findings = try Attacker(rules: .standard).attack([release] + ledger, exact: [own, rest])
        #expect(findings.faults.isEmpty)
    }

    @Test func `a population that was released with noise is refused as that, not as a revision`() throws {
        let noisy = PublishedTable(
            population: Population("2025"),
            dimensions: [
                PublishedTable.Dimension(id: "ground", classes: ["FUN", "ETN", "KON"].map { .init(members: [$0]) })
            ],
            structuralZeros: [],
            figures: [21, 9, 8, 37],
            isPerturbed: true
        )
        let error = refusal([try one([20, 10, 8], "2025")], [ProtectedRelease(tables: [noisy])])
        #expect(error?.code == .unsafe)
        #expect(error?.message.contains("cell-key") == true)
        #expect(error?.message.contains("late") == false)
    }

    @Test func `year to date minus quarter is refused where it leaves few`() throws {
        let quarter = try one([20, 10, 8], "2025-Q1")
        let ledger = [try protect([quarter])]
        let half = try one([21, 11, 10], "2025-Q1-Q2", parts: ["2025-Q1", "2025-Q2"])
        let error = refusal([half], ledger)
        #expect(error?.code == .unsafe)
        #expect(error?.message.contains("2025-Q1") == true)
    }

    @Test func `year to date minus quarter hides what the difference would open`() throws {
        let quarter = try one([20, 10, 8], "2025-Q1")
        let ledger = [try protect([quarter])]
        let half = try one([40, 31, 10], "2025-Q1-Q2", parts: ["2025-Q1", "2025-Q2"])
        let release = try protect([half], ledger)
        // Two cases more of the third ground: its figure must not be shown, nor one from which it follows.
        #expect(release.tables[0].figures[2] == nil)
        #expect(release.tables[0].figures.filter { $0 == nil }.count >= 2)
        #expect(release.tables[0].grandTotal == 81)
        #expect(try Attacker(rules: .standard).attack(ledger + [release], exact: [quarter, half]).faults == [])
        let certificate = try CertificateBuilder(rules: .standard).certificate(for: ledger + [release])
        #expect(try CertificateCheck(rules: .standard).faults(certificate, ledger + [release]) == [])
    }

    @Test func `a municipality against the rest of the region is refused where the rest is small`() throws {
        let municipality = try one([20, 10, 8], "2025 Exempelstad")
        let ledger = [try protect([municipality])]
        let region = try one([21, 11, 9], "2025 region", parts: ["2025 Exempelstad", "2025 rest"])
        #expect(refusal([region], ledger)?.message.contains("subtracted") == true)
    }

    @Test func `three years together may be published where they show nothing of one`() throws {
        let years = try (2023...2025).map { try one([20, 10, 8], "\($0)") }
        let ledger = try years.map { try protect([$0]) }
        let together = try one([60, 30, 24], "2023-2025", parts: ["2023", "2024", "2025"])
        #expect(try protect([together], ledger).tables[0].figures == [60, 30, 24, 114])
    }

    @Test func `classes recoded without saying so are refused`() throws {
        let ledger = [try protect([one([20, 10, 8], "2025")])]
        let recoded = try one([20, 18], "2025", codes: ["FUN", "OTHER"])
        let error = refusal([recoded], ledger)
        #expect(error?.code == .unsafe)
        #expect(error?.message.contains("coded differently") == true)
    }

    @Test func `the age classes of the handbook, recoded, give one man away and are refused`() throws {
        func ages(_ classes: [DimensionClass], _ counts: [Int]) throws -> CountTable {
            try CountTable(
                population: Population("men"),
                dimensions: [TableDimension(id: "age", classes: classes)],
                counts: counts
            )
        }
        let first = try ages(
            [
                DimensionClass(code: "0-19", members: ["0-19"]),
                DimensionClass(code: "_20-39", members: ["20-24", "25-39"]),
            ],
            [6, 9]
        )
        let second = try ages(
            [
                DimensionClass(code: "_0-24", members: ["0-19", "20-24"]),
                DimensionClass(code: "25-39", members: ["25-39"]),
            ],
            [7, 8]
        )
        let both = [exact(first), exact(second)]
        let findings = try Attacker(rules: .standard).attack(both)
        let young = findings.intervals.first { $0.codes["age"] == ["20-24"] }
        #expect(young?.lower == 1)
        #expect(young?.upper == 1)
        #expect(findings.faults != [])
        // After the first, the second may show its total and nothing else.
        let release = try protect([second], [exact(first)])
        #expect(release.tables[0].figures == [nil, nil, 15])
    }

    @Test func `marks minus cases are refused where they are few`() throws {
        let cases = try one([20, 10, 8], "2025", unit: "cases")
        let marks = try one([21, 11, 8], "2025", unit: "marks")
        let error = refusal([cases, marks], [])
        #expect(error?.code == .unsafe)
        #expect(error?.message.contains("marks minus cases") == true)
        #expect(refusal([marks], [exact(cases)])?.code == .unsafe)
        let many = try one([30, 20, 12], "2025", unit: "marks")
        #expect(refusal([cases, many], []) == nil)
    }

    @Test(arguments: [(0, true), (1, false), (4, false), (5, true), (-2, false)])
    func `a figure revised by few is refused`(change: Int, isAllowed: Bool) throws {
        let ledger = [try protect([one([20, 10, 8], "2025")])]
        let revised = try one([20 + change, 10, 8], "2025")
        #expect((refusal([revised], ledger) == nil) == isAllowed)
    }

    @Test func `a cell left unpublished stays a target of later releases`() throws {
        var numbers = SampleNumbers(state: 31)
        let table = try SampleBureau(cases: 120, numbers: &numbers).table([0, 2], laddered: false)
        let first = try protect([table])
        let hidden = first.tables[0].figures.indices.filter { first.tables[0].figures[$0] == nil }
        // The same table with its rows merged shows nothing that the first hid.
        let again = try Protector(rules: .standard, key: SuppressionKey(Array(16..<32))!).protect(
            [table],
            ledger: [first]
        )
        for place in hidden { #expect(again.release.tables[0].figures[place] == nil) }
        let findings = try Attacker(rules: .standard).attack([first, again.release], exact: [table])
        #expect(findings.faults == [])
    }

    @Test func `a population with noise and the same exactly never both`() throws {
        let exactly = exact(try one([20, 10, 8], "2025"))
        let table = try PerturbationTable(reading: PerturbationTests.shipped())
        let dimensions = [TableDimension(id: "ground", codes: ["FUN", "ETN", "KON"])]
        let records = (0..<38).map {
            CellKeyTable.Record(codes: [$0 < 20 ? "FUN" : "ETN"], key: RecordKey(fraction: $0 << 40))
        }
        let error = #expect(throws: DisclosureError.self) {
            try CellKeyTable(
                population: Population("2025"),
                dimensions: dimensions,
                records: records,
                table: table,
                ledger: [exactly]
            )
        }
        #expect(error?.code == .unsafe)
        let noisy = try CellKeyTable(
            population: Population("2025"),
            dimensions: dimensions,
            records: records,
            table: table,
            ledger: []
        )
        #expect(
            refusal([try one([20, 10, 8], "2025")], [ProtectedRelease(tables: [noisy.published])])?.code == .unsafe
        )
    }

    @Test func `parts that overlap or hold themselves are refused`() throws {
        let twice = try one([20, 10, 8], "year", parts: ["a", "b"])
        let half = try one([20, 10, 8], "a", parts: ["b", "c"])
        #expect(refusal([twice, half], [])?.code == .inconsistent)
        let loop = try one([20, 10, 8], "a", parts: ["year"])
        #expect(refusal([twice, loop], [])?.code == .inconsistent)
    }
}
