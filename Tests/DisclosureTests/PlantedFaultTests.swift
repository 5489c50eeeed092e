import Testing

@testable import Disclosure

/// Faults put into a release that was safe: each must be found by the attacker, the certificate or the reader.
@Suite struct PlantedFaultTests {
    private let table: CountTable
    private let release: ProtectedRelease
    private let certificate: Certificate

    init() throws {
        var numbers = SampleNumbers(state: 21)
        table = try SampleBureau(cases: 150, numbers: &numbers).table([0, 2], laddered: false)
        release = try Protector(rules: .standard, key: .sample).protect([table]).release
        certificate = try CertificateBuilder(rules: .standard).certificate(for: [release])
    }

    private func isCaught(_ planted: PublishedTable) throws -> Bool {
        let bad = ProtectedRelease(tables: [planted])
        let attacked = (try? Attacker(rules: .standard).attack([bad], exact: [table]).faults != []) ?? true
        let checked = try !CertificateCheck(rules: .standard).faults(certificate, [bad]).isEmpty
        let built = (try? CertificateBuilder(rules: .standard).certificate(for: [bad])) == nil
        return attacked && checked && built
    }

    @Test func `one hidden small cell shown is caught, whichever it is`() throws {
        let counts = table.grouped(table.dimensions.map(\.classes)).counts
        let shown = release.tables[0]
        for place in shown.inner where shown.figures[place] == nil && counts[place] < 5 {
            #expect(try isCaught(shown.replacing { $0[place] = counts[place] }))
        }
    }

    @Test func `every count printed is caught`() throws {
        let counts = table.grouped(table.dimensions.map(\.classes)).counts
        #expect(try isCaught(release.tables[0].replacing { $0 = counts }))
    }

    @Test func `a further cell shown that opens others is caught`() throws {
        let counts = table.grouped(table.dimensions.map(\.classes)).counts
        let shown = release.tables[0]
        // Hidden only to protect others, some of it without need.
        let further = shown.figures.indices.filter { shown.figures[$0] == nil && counts[$0] >= 5 }
        let caught = try further.filter { place in
            let bad = ProtectedRelease(tables: [shown.replacing { $0[place] = counts[place] }])
            return try Attacker(rules: .standard).attack([bad], exact: [table]).faults != []
        }
        #expect(caught.count > further.count / 2)
        #expect(try isCaught(shown.replacing { for place in further { $0[place] = counts[place] } }))
    }

    @Test(arguments: ["a total left out", "a status missing", "a status too many", "everything hidden"])
    func `a text that hides its faults is not read`(fault: String) throws {
        let document = try JSONStatDocument(table.jsonStat().bytes)
        var node = try JSONNode(reading: document.publishing(release))
        let hidden = try #require(node["status"]?.members?.first?.name)
        switch fault {
        case "a total left out":
            let codes = SampleBureau.grounds.map { JSONNode.string($0) }
            node["dimension"]?["ground"]?["category"]?["index"] = .array(codes)
            node["size"] = .array([.number(7), .number(5)])
            node["value"] = .array(Array((node["value"]?.items ?? []).prefix(35)))
            node["status"] = .object(
                (node["status"]?.members ?? []).filter { Int($0.name)! < 35 }.map { ($0.name, $0.value) }
            )
        case "a status missing": node["status"]?[hidden] = nil
        case "a status too many": node["status"]?["39"] = .string("s")
        default:
            node["value"] = .array([JSONNode](repeating: .null, count: 40))
            node["status"] = .string("s")
        }
        #expect(throws: DisclosureError.self) { try ProtectedRelease(reading: JSONStatDocument(node.bytes)) }
    }

    @Test func `a certificate with a table changed does not hold`() throws {
        for place in [0, certificate.tables.count - 1] {
            var tables = certificate.tables
            let entry = tables[place][0]
            tables[place][0] = .init(population: entry.population, codes: entry.codes, count: entry.count + 1)
            let changed = Certificate(width: 5, tables: tables)
            #expect(try CertificateCheck(rules: .standard).faults(changed, [release]) != [])
        }
        #expect(try CertificateCheck(rules: .standard).faults(Certificate(width: 5, tables: []), [release]) != [])
        #expect(
            try CertificateCheck(rules: .standard).faults(Certificate(width: 4, tables: certificate.tables), [release])
                != []
        )
    }

    @Test func `a certificate survives being written and read`() throws {
        #expect(try Certificate(reading: certificate.bytes) == certificate)
    }
}
