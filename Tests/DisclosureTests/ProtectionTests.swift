import Testing

@testable import Disclosure

@Suite struct ProtectionTests {
    private func protect(_ tables: [CountTable], ledger: [ProtectedRelease] = []) throws -> ProtectedRelease {
        try Protector(rules: .standard, key: .sample).protect(tables, ledger: ledger).release
    }

    @Test func `the single one of the handbook is hidden with others beside it`() throws {
        let table = try CountTable.plain([[38, 17], [7, 4], [3, 1]])
        let release = try protect([table])
        let shown = release.tables[0]
        // Rows and columns with their totals: the small ones are hidden, and more, since margins undo a single mark.
        for place in [4, 6, 7, 8] { #expect(shown.figures[place] == nil) }
        #expect(shown.figures.filter { $0 == nil }.count > 4)
        #expect(shown.grandTotal == 70)
        #expect(try Attacker(rules: .standard).attack([release], exact: [table]).faults == [])
    }

    @Test(arguments: [12, 20, 50, 150, 400])
    func `hiding ends safe, with a certificate that holds`(cases: Int) throws {
        var numbers = SampleNumbers(state: UInt64(cases))
        let table = try SampleBureau(cases: cases, numbers: &numbers).table([0, 1], laddered: false)
        let release = try Protector(rules: .standard, key: numbers.key()).protect([table]).release
        #expect(try Attacker(rules: .standard).attack([release], exact: [table]).faults == [])
        let certificate = try CertificateBuilder(rules: .standard).certificate(for: [release])
        #expect(try CertificateCheck(rules: .standard).faults(certificate, [release]) == [])
        #expect(release.tables[0].grandTotal == cases)
    }

    @Test(arguments: [20, 50, 150, 400])
    func `merging hides nothing and every figure reaches the threshold`(cases: Int) throws {
        var numbers = SampleNumbers(state: UInt64(cases) + 1)
        let bureau = SampleBureau(cases: cases, numbers: &numbers)
        let tables = try [[0, 1], [0], [1], [0, 2], [2]].map { try bureau.table($0, laddered: true) }
        let release = try protect(tables)
        #expect(release.tables.flatMap(\.figures).allSatisfy { ($0 ?? 0) >= 5 })
        #expect(try Attacker(rules: .standard).attack([release], exact: tables).faults == [])
        let certificate = try CertificateBuilder(rules: .standard).certificate(for: [release])
        #expect(try CertificateCheck(rules: .standard).faults(certificate, [release]) == [])
        for (table, published) in zip(tables, release.tables) {
            #expect(published.grandTotal == cases)
            for (dimension, shown) in zip(table.dimensions, published.dimensions) {
                #expect(Set(shown.classes.flatMap(\.members)) == Set(dimension.classes.map(\.code)))
                #expect(shown.classes.allSatisfy { $0.members.count == 1 || $0.code.hasPrefix("_") })
            }
        }
    }

    @Test func `a total that two tables share is hidden in both or shown in both`() throws {
        var numbers = SampleNumbers(state: 77)
        let bureau = SampleBureau(cases: 60, numbers: &numbers)
        let tables = try [[0, 1], [0, 2]].map { try bureau.table($0, laddered: false) }
        let release = try protect(tables)
        func totals(_ table: PublishedTable) -> [Int?] {
            table.figures.indices.filter { table.classes(at: $0)[1] == nil }.map { table.figures[$0] }
        }
        #expect(totals(release.tables[0]) == totals(release.tables[1]))
        #expect(totals(release.tables[0]).contains(nil))
    }

    @Test func `structural zeros are shown, other zeros are hidden`() throws {
        let table = try CountTable(
            population: Population("2025"),
            dimensions: [
                TableDimension(id: "ground", codes: ["FUN", "ETN", "ALD"]),
                TableDimension(id: "form", codes: ["direct", "access", "other"]),
            ],
            structuralZeros: [["ground": "ETN", "form": "access"], ["ground": "ALD", "form": "access"]],
            counts: [40, 30, 20, 30, 0, 25, 0, 0, 20]
        )
        let shown = try protect([table]).tables[0]
        #expect(shown.figures[5] == 0)
        #expect(shown.figures[9] == 0)
        #expect(shown.figures[8] == nil)
        #expect(try Attacker(rules: .standard).attack([ProtectedRelease(tables: [shown])], exact: [table]).faults == [])
    }

    @Test func `another key may hide other cells, the same key never does`() throws {
        var numbers = SampleNumbers(state: 4)
        let table = try SampleBureau(cases: 80, numbers: &numbers).table([0, 1], laddered: false)
        let first = try protect([table])
        #expect(try protect([table]) == first)
        let others = try (0..<6).map { _ in
            try Protector(rules: .standard, key: numbers.key()).protect([table]).release
        }
        #expect(others.contains { $0 != first })
    }

    @Test func `too few in all are refused, and so is no table at all`() throws {
        let few = try CountTable.plain([[1, 1], [1, 1]])
        #expect(throws: DisclosureError.self) { try protect([few]) }
        #expect(throws: DisclosureError.self) { try protect([]) }
        let one = try CountTable.plain([[0, 1], [0, 0]])
        #expect(throws: DisclosureError.self) { try protect([one]) }
    }

    @Test func `what a table kept is told by the place of its grid in the ladder`() throws {
        let ladder = [[["a"], ["b"], ["c"]], [["a"], ["b", "c"]]]
        func cross(_ counts: [Int]) throws -> CountTable {
            try CountTable(
                population: Population("2025"),
                dimensions: ["row", "column"].map { TableDimension(id: $0, codes: ["a", "b", "c"], ladder: ladder) },
                counts: counts,
                grids: [[0, 0], [0, 1], [1, 0], [1, 1]]
            )
        }
        func notes(_ counts: [Int]) throws -> [String] {
            try Protector(rules: .standard, key: .sample).protect([cross(counts)]).notes.map(\.english)
        }
        #expect(
            try notes([20, 30, 3, 25, 3, 14, 11, 16, 12]) == [
                "3 × 2 classes, grid 2 of 4; the finer ones have figures below the threshold"
            ]
        )
        #expect(try notes([20, 30, 13, 25, 13, 14, 11, 16, 12]) == ["3 × 3 classes, grid 1 of 4"])
        #expect(try notes([20, 0, 0, 0, 0, 0, 0, 0, 0]) == ["the total alone"])
    }

    @Test func `cases that are all alike are published as they are`() throws {
        let table = try CountTable.plain([[30, 0], [0, 0]])
        let release = try protect([table])
        #expect(release.tables[0].grandTotal == 30)
        #expect(try Attacker(rules: .standard).attack([release], exact: [table]).faults == [])
    }

    @Test func `time that runs out is said`() throws {
        var numbers = SampleNumbers(state: 9)
        let table = try SampleBureau(cases: 100, numbers: &numbers).table([0, 1], laddered: false)
        var asked = 0
        let deadline = Deadline {
            asked += 1
            return asked > 20
        }
        let error = #expect(throws: DisclosureError.self) {
            try Protector(rules: .standard, key: .sample).protect([table], deadline: deadline)
        }
        #expect(error?.code == .outOfTime)
        #expect(error?.message.contains("ground × area") == true)
        #expect(error?.message.contains("Merge classes of area") == true)
        #expect(error?.message.contains("leave out") == false)
    }

    @Test func `tables that meet in a circle and run out of time are named, with what to merge or leave out`() throws {
        var numbers = SampleNumbers(state: 9)
        let bureau = SampleBureau(cases: 100, numbers: &numbers)
        let tables = try [[0, 1], [1, 2], [0, 2]].map { try bureau.table($0, laddered: false) }
        let error = #expect(throws: DisclosureError.self) {
            try Protector(rules: .standard, key: .sample).protect(tables, deadline: Deadline { true })
        }
        #expect(error?.code == .outOfTime)
        for words in ["ground × area", "area × outcome", "ground × outcome", "Merge classes of area", "leave out one"] {
            #expect(error?.message.contains(words) == true)
        }
    }

    @Test func `tables too large to attack are refused with what to do`() throws {
        let wide = (0..<3).map { axis in TableDimension(id: "d\(axis)", codes: (0..<60).map { "c\($0)" }) }
        let table = try CountTable(
            population: Population("2025"),
            dimensions: wide,
            counts: [Int](repeating: 1, count: 216_000)
        )
        let error = #expect(throws: DisclosureError.self) { try protect([table]) }
        #expect(error?.code == .tooLarge)
        #expect(error?.message.contains("d0 × d1 × d2") == true)
        #expect(error?.message.contains("Merge classes of d") == true)
    }
}
