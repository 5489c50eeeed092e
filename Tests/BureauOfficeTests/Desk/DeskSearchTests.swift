@testable import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Testing

struct DeskSearchTests {
    /// Texts by the serial of their case.
    private static let texts: [Int: String] = [
        1: "Händelsen i Malmö", 2: "Handen i Malmo", 3: "En länk till sidan", 4: "En lank häst", 5: "Åsa ringde",
        6: "Asa skrev", 7: "André och Müller", 8: "Herr Sørensen från Łódź",
        9: "Nekades på grund av funktionsnedsättning",
        10: "Rapport från علي محمد", 11: "Письмо от Юлии", 12: "kafe\u{301} och A\u{30A}sane",
        13: "diskriminering på arbetet",
    ]

    private func found(_ text: String, on desk: Desk) async throws -> Set<Int> {
        let page = try await desk.search(SearchQuery(text: text, limit: 100))
        return Set(page.hits.map { $0.row.number!.serial })
    }

    @Test func `words are found as a Swede reads them, and not otherwise`() async throws {
        let open = try await OpenDesk.make(
            Self.texts.map { SampleCase(serial: $0.key, narrative: $0.value, municipality: nil) }
        )
        let table: [(String, Set<Int>)] = [
            ("malmö", [1]), ("Malmo", [2]), ("MALMÖ", [1]), ("malmo\u{308}", [1]), ("länk", [3]), ("lank", [4]),
            ("åsa", [5]),
            ("asa", [6]), ("andre", [7]), ("André", [7]), ("muller", [7]), ("Müller", [7]), ("sörensen", [8]),
            ("Sørensen", [8]),
            ("lodz", [8]), ("Łódź", [8]), ("علي", [10]), ("юлии", [11]), ("kafé", [12]), ("åsane", [12]), ("asane", []),
            ("disk*", [13]), ("\"diskriminering på\"", [13]), ("\"på diskriminering\"", []), ("funktionsned*", [9]),
            ("funktionsned", []), ("2026-7", [7]), ("malmö händelsen", [1]), ("malmö asa", []), ("2026-7 andre", [7]),
        ]
        for (text, expected) in table { #expect(try await found(text, on: open.desk) == expected, "\(text)") }
    }

    @Test func `nothing that is typed is read as the language of the index`() async throws {
        let open = try await OpenDesk.make([SampleCase(narrative: "OR NOT near AND narrative kolumn")])
        for text in [
            "narrative : kolumn", "near OR kolumn", "kolumn NOT near", "NEAR(kolumn near)", "^kolumn", "kolumn )(",
            "'kolumn",
        ] {
            #expect(try await found(text, on: open.desk).count <= 1)
        }
        #expect(try await found("kolumn NOT near", on: open.desk) == [1], "NOT is a word that stands there.")
        #expect(try await found("kolumn OR finnsinte", on: open.desk) == [], "OR is a word and no choice.")
        #expect(try await found("notes:kolumn", on: open.desk) == [])
        #expect(try await found("\"kolumn", on: open.desk) == [1])
    }

    @Test func `what cannot be looked for is refused by the name of its field`() async throws {
        let open = try await OpenDesk.make([])
        let table: [(String, FaultCode)] = [
            ("", .empty), ("  - ! ", .empty), ("di*", .tooFew), ("ok å*", .tooFew),
            (String(repeating: "a", count: 201), .tooLong),
            (String(repeating: "a ", count: 13), .tooMany),
        ]
        for (text, code) in table {
            let error = await refusal { _ = try await open.desk.search(SearchQuery(text: text)) }
            #expect(error?.code == .invalid)
            #expect(error?.faults == [Fault(path: "text", code: code, limit: error?.faults.first?.limit)], "\(text)")
        }
    }

    @Test func `the words around a hit are marked, and withheld where an identity is protected`() async throws {
        let open = try await OpenDesk.make([
            SampleCase(serial: 1, narrative: "Hon sökte jobb på lagret och nekades, 𝔘 sedan sökte hon igen."),
            SampleCase(
                serial: 2,
                title: "Hemlig",
                narrative: "Hon sökte i hemlighet.",
                name: "Okänd",
                protection: .assumedIdentity
            ),
        ])
        let page = try await open.desk.search(SearchQuery(text: "sökte"))
        #expect(page.hits.count == 2)
        for hit in page.hits {
            guard let snippet = hit.snippet else {
                #expect(hit.row.number?.serial == 2)
                #expect(hit.row.title == nil && hit.row.complainant == nil)
                continue
            }
            let scalars = Array(snippet.text.unicodeScalars)
            let marked = snippet.marks.map { String(String.UnicodeScalarView(scalars[$0])) }
            #expect(marked == ["sökte", "sökte"])
            #expect(!snippet.text.contains("<"))
        }
        #expect(page.hits.filter { $0.snippet == nil }.map { $0.row.number?.serial } == [2])
    }

    @Test func `only the newest hits are ranked, page by page, and the answer says that there are more`() async throws {
        var limits = DeskLimits.patient
        limits.rankedHits = 20
        let open = try await OpenDesk.make(
            (1...30).map {
                SampleCase(serial: $0, narrative: $0 == 15 ? "ordet ordet ordet" : "ordet och annat som står där")
            },
            limits: limits
        )
        var query = SearchQuery(text: "ordet", limit: 8)
        let first = try await open.desk.search(query)
        #expect(first.more)
        #expect(first.hits.first?.row.number?.serial == 15, "The best stands first.")
        var serials = first.hits.map { $0.row.number!.serial }
        query.cursor = first.next
        while query.cursor != nil {
            let page = try await open.desk.search(query)
            serials += page.hits.map { $0.row.number!.serial }
            query.cursor = page.next
        }
        #expect(Set(serials) == Set(11...30))
        #expect(serials.count == 20)
        query.text = "annat"
        query.cursor = first.next
        let error = await refusal { _ = try await open.desk.search(query) }
        #expect(error?.code == .cursorInvalid)
    }

    @Test func `changed text is found by its new words and no longer by its old ones`() async throws {
        var sample = SampleCase(serial: 1, narrative: "gammalt", notes: ["första"])
        let open = try await OpenDesk.make([sample])
        sample.notes = ["första", "andra"]
        sample.narrative = "nytt"
        open.desk.apply(open.store.put(sample.caseID, sample.file))
        #expect(try await found("gammalt", on: open.desk) == [])
        #expect(try await found("nytt andra", on: open.desk) == [1])
        open.desk.drop(sample.caseID)
        #expect(try await found("nytt", on: open.desk) == [])
    }
}
