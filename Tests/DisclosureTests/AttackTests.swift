import Testing

@testable import Disclosure

@Suite struct AttackTests {
    /// Every table with given margins and given known cells, by counting up.
    private func enumerate(_ rows: [Int], _ columns: [Int], _ known: [Int?]) -> [[Int]] {
        var found: [[Int]] = []
        func step(_ cells: [Int]) {
            let place = cells.count
            if place == rows.count * columns.count {
                found.append(cells)
                return
            }
            let (row, column) = (place / columns.count, place % columns.count)
            let used = cells[(row * columns.count)...].reduce(0, +)
            let above = stride(from: column, to: place, by: columns.count).reduce(0) { $0 + cells[$1] }
            let room = min(rows[row] - used, columns[column] - above)
            guard room >= 0 else { return }
            for value in 0...room {
                if let fixed = known[place], fixed != value { continue }
                if column == columns.count - 1, used + value != rows[row] { continue }
                if row == rows.count - 1, above + value != columns[column] { continue }
                step(cells + [value])
            }
        }
        step([])
        return found
    }

    @Test func `intervals are those of an enumeration of all tables`() throws {
        var numbers = SampleNumbers(state: 7)
        for _ in 0..<40 {
            let rows = (0..<3).map { _ in (0..<3).map { _ in Int.random(in: 0...4, using: &numbers) } }
            let table = try CountTable.plain(rows)
            let grouped = table.grouped(table.dimensions.map(\.classes))
            let inner = [0, 1, 2, 4, 5, 6, 8, 9, 10]
            let hidden = Set(inner.filter { _ in Bool.random(using: &numbers) })
            let release = ProtectedRelease(tables: [table.published(grouped, hiding: hidden)])
            let findings = try Attacker(rules: .standard).attack([release])
            let tables = enumerate(
                rows.map { $0.reduce(0, +) },
                (0..<3).map { column in rows.reduce(0) { $0 + $1[column] } },
                inner.enumerated().map { hidden.contains($1) ? nil : rows[$0 / 3][$0 % 3] }
            )
            #expect(findings.intervals.count == hidden.count)
            for interval in findings.intervals {
                let row = try #require(interval.codes["row"]?.first.flatMap { Int($0.dropFirst()) })
                let column = try #require(interval.codes["column"]?.first.flatMap { Int($0.dropFirst()) })
                let values = tables.map { $0[row * 3 + column] }
                #expect(interval.lower == values.min())
                #expect(interval.upper == values.max())
            }
        }
    }

    @Test func `a network and a linear program find the same`() throws {
        var numbers = SampleNumbers(state: 11)
        for cases in [30, 150] {
            let table = try SampleBureau(cases: cases, numbers: &numbers).table([0, 1], laddered: false)
            let grouped = table.grouped(table.dimensions.map(\.classes))
            let hidden = Set(grouped.counts.indices.filter { grouped.counts[$0] < 5 })
            let shown = table.published(grouped, hiding: hidden)
            let populations = try PopulationAtoms([table.population])
            let scene = try AttackScene(tables: [shown], populations: populations)
            let attack = try Attack(scene: scene, deadline: .none)
            for block in attack.system.blocks {
                let flow = try #require(FlowSolver(rows: block.rows, unknowns: block.unknowns.count))
                let linear = try LinearSolver(rows: block.rows, unknowns: block.unknowns.count, deadline: .none)
                for unknown in block.unknowns.indices {
                    for isLow in [true, false] {
                        for floor in [nil, block.unknowns.count / 2] where floor != unknown {
                            let goal = SolverGoal(unknown: unknown, isLow: isLow, level: nil, floor: floor)
                            #expect(
                                try flow.solve(goal, from: nil)?[unknown] == linear.solve(goal, from: nil)?[unknown]
                            )
                        }
                    }
                }
            }
        }
    }

    @Test func `two-way tables round one published dimension are networks`() throws {
        var numbers = SampleNumbers(state: 3)
        let bureau = SampleBureau(cases: 400, numbers: &numbers)
        let tables = [try bureau.table([0, 1], laddered: false), try bureau.table([0, 2], laddered: false)]
        let shown = tables.map { table in
            let grouped = table.grouped(table.dimensions.map(\.classes))
            let inner = Set(grouped.inner)
            return table.published(grouped, hiding: inner)
        }
        let scene = try AttackScene(tables: shown, populations: PopulationAtoms([Population("2025")]))
        let attack = try Attack(scene: scene, deadline: .none)
        for target in attack.targets { _ = try attack.interval(of: target) }
        #expect(attack.networks.allSatisfy { $0 == true })
        #expect(attack.networks.count >= 2)
    }

    @Test func `a vertex that is fractional is searched for whole numbers`() throws {
        // Three cells, each two of which hold one together: halves solve it, whole numbers do not.
        let rows = [
            LinearRow(plus: [0, 1], minus: [], value: 1), LinearRow(plus: [1, 2], minus: [], value: 1),
            LinearRow(plus: [0, 2], minus: [], value: 1),
        ]
        #expect(FlowSolver(rows: rows, unknowns: 3) == nil)
        let odd = try LinearSolver(rows: rows, unknowns: 3, deadline: .none)
        #expect(try odd.solve(SolverGoal(unknown: 0, isLow: false), from: nil) == nil)
        let even = rows.map { LinearRow(plus: $0.plus + [3], minus: [], value: 3) }
        let solver = try LinearSolver(rows: even, unknowns: 4, deadline: .none)
        let most = try #require(try solver.solve(SolverGoal(unknown: 0, isLow: false), from: nil))
        #expect(most == [1, 1, 1, 1])
    }

    @Test func `three tables that cross in a cycle are attacked on the whole cross`() throws {
        var numbers = SampleNumbers(state: 5)
        let bureau = SampleBureau(cases: 200, numbers: &numbers)
        let tables = try [[0, 1], [0, 2], [1, 2]].map { try bureau.table($0, laddered: false) }
        let result = try Protector(rules: .standard, key: .sample).protect(tables)
        let findings = try Attacker(rules: .standard).attack([result.release], exact: tables)
        #expect(findings.faults == [])
        let shown = result.release.tables.flatMap(\.figures).compactMap(\.self)
        #expect(shown.allSatisfy { $0 >= 5 })
        #expect(shown.count > 3)
    }

    @Test func `what contradicts itself is refused, never passed`() throws {
        let table = try CountTable.plain([[10, 20], [30, 40]])
        let grouped = table.grouped(table.dimensions.map(\.classes))
        let wrong = table.published(grouped).replacing { $0[0] = 11 }
        #expect(throws: DisclosureError.self) {
            try Attacker(rules: .standard).attack([ProtectedRelease(tables: [wrong])])
        }
        #expect(throws: DisclosureError.self) {
            try CertificateBuilder(rules: .standard).certificate(for: [ProtectedRelease(tables: [wrong])])
        }
    }
}
