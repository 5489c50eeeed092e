import Testing

@testable import Disclosure

@Suite struct CertificateTests {
    @Test func `a structural zero that only the earlier release declares is no hole in the certificate`() throws {
        let (rows, columns) = (["a", "b", "c"], ["x", "y", "z"])
        let counts = [0, 14, 3, 12, 22, 11, 9, 2, 16]
        let first = try CountTable(
            population: Population("2025"),
            dimensions: [TableDimension(id: "row", codes: rows), TableDimension(id: "column", codes: columns)],
            structuralZeros: [["row": "a", "column": "x"]],
            counts: counts
        )
        let ledger = [try Protector(rules: .standard, key: .sample).protect([first]).release]
        // The same cross without the declaration, merged.
        let second = try CountTable(
            population: Population("2025"),
            dimensions: [
                TableDimension(id: "row", codes: rows, ladder: [[["a", "b", "c"]]]),
                TableDimension(id: "column", codes: columns, ladder: [[["x", "y", "z"]]]),
            ],
            counts: counts
        )
        let release = try Protector(rules: .standard, key: .sample).protect([second], ledger: ledger).release
        let all = [release] + ledger
        #expect(ledger[0].tables[0].figures.contains(nil))
        #expect(try Attacker(rules: .standard).attack(all, exact: [first]).faults.isEmpty)
        let certificate = try CertificateBuilder(rules: .standard).certificate(for: all)
        #expect(try CertificateCheck(rules: .standard).faults(certificate, all).isEmpty)
        // It is none for tables of other people.
        let other = try CountTable(
            population: Population("2024"),
            dimensions: second.dimensions,
            counts: [1, 14, 3, 12, 22, 11, 9, 2, 16]
        )
        let apart = [try Protector(rules: .standard, key: .sample).protect([other]).release] + ledger
        let proof = try CertificateBuilder(rules: .standard).certificate(for: apart)
        #expect(try CertificateCheck(rules: .standard).faults(proof, apart).isEmpty)
        #expect(
            proof.tables.contains {
                $0.contains { $0.population == "2024" && $0.codes == ["row": "a", "column": "x"] }
            }
        )
    }

    @Test func `a structural zero holds for the people of the table that declares it, and the release says so`() throws
    {
        func cross(_ population: Population, _ counts: [Int], zeros: [[String: String]] = []) throws -> CountTable {
            try CountTable(
                population: population,
                dimensions: [
                    TableDimension(id: "g", codes: ["g1", "g2", "g3"]),
                    TableDimension(id: "a", codes: ["a1", "a2", "a3"]),
                ],
                structuralZeros: zeros,
                counts: counts
            )
        }
        let zero = ["g": "g2", "a": "a1"]
        let part = try cross(Population("m"), [12, 8, 9, 0, 11, 14, 9, 10, 8], zeros: [zero])
        let rest = try cross(Population("r"), [9, 11, 8, 9, 10, 12, 7, 8, 13])
        let whole = try cross(
            Population("w", parts: ["m", "r"]),
            zip(part.counts, rest.counts).map { $0 + $1 }
        )
        func protect(_ tables: [CountTable], _ ledger: [ProtectedRelease] = []) throws -> ProtectedRelease {
            try Protector(rules: .standard, key: .sample).protect(tables, ledger: ledger).release
        }
        // The rest has people where the part can have none, and so has the whole.
        let ledger = [try protect([part])]
        let release = try protect([rest, whole], ledger)
        #expect(release.tables.allSatisfy { $0.structuralZeros.isEmpty })
        #expect(release.tables.flatMap(\.figures).allSatisfy { $0 ?? 5 >= 5 })
        #expect(try Attacker(rules: .standard).attack([release] + ledger, exact: [part, rest, whole]).faults.isEmpty)
        let certificate = try CertificateBuilder(rules: .standard).certificate(for: [release] + ledger)
        #expect(try CertificateCheck(rules: .standard).faults(certificate, [release] + ledger).isEmpty)
        // The same people once more, without the declaration: the release carries it, and stands alone.
        let again = try protect([cross(Population("m"), part.counts)], ledger)
        #expect(again.tables[0].structuralZeros == [zero])
        #expect(try Attacker(rules: .standard).attack([again]).faults.isEmpty)
        let input = CountTable.collection([try cross(Population("m"), part.counts)])
        let declared = String(decoding: CountTable.collection([part]), as: UTF8.self)
            .replacing("\"population\"", with: "\"structuralZeros\": [{\"g\": \"g2\", \"a\": \"a1\"}], \"population\"")
        let first = DisclosureCommands.protect(Array(declared.utf8), key: [UInt8](0..<16))
        let second = DisclosureCommands.protect(input, ledger: [first.output], key: [UInt8](0..<16))
        #expect(String(decoding: second.output, as: UTF8.self).contains("structuralZeros"))
        #expect(DisclosureCommands.attack([second.output]).exitCode == 0)
    }

    @Test func `the table in which a finer cell is large stays, also where the cell is never empty`() {
        let kept = CertificateThinning(
            cells: [(isMarked: false, values: [2, 3, 6, 2]), (isMarked: false, values: [9, 0, 5, 9])],
            rules: .standard
        )
        #expect(kept.needed.contains(2))
    }

    @Test func `what a certificate fails to show is named by its cell, ten times at most`() throws {
        let table = try CountTable.plain((0..<5).map { row in (0..<5).map { column in row == column ? 2 : 9 } })
        let release = try Protector(rules: .standard, key: .sample).protect([table]).release
        let nothing = Certificate(width: 5, tables: [])
        let faults = try CertificateCheck(rules: .standard).faults(nothing, [release])
        #expect(faults.count > 10)
        #expect(faults.allSatisfy { $0.english.contains("=") }, "\(faults.map(\.english))")
        #expect(faults.few.count == 11)
        #expect(faults.few.last?.english == "… and \(faults.count - 10) more.")
        #expect(faults.few.last?.swedish == "… och \(faults.count - 10) till.")
    }
}
