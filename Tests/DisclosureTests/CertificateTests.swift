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
