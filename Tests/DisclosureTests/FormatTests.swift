import Foundation
import Testing

@testable import Disclosure

@Suite struct FormatTests {
    private func published(_ name: String) throws -> [[JSONNode]] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/published-tables", withExtension: "json"))
        let root = try JSONNode(reading: Array(Data(contentsOf: url)))
        return try #require(root[name]?["rows"]?.items).map { $0.items ?? [] }
    }

    @Test func `the closure table of 1104 comes out to the last percentage`() throws {
        let rows = try published("closure-nsw-2013-14")
        var tenths = 0
        for row in rows {
            let share = try #require(Percentage(row[1].integer, of: 1104))
            #expect(share.description == row[2].text)
            tenths += share.tenths
        }
        #expect(rows.reduce(0) { $0 + ($1[1].integer ?? 0) } == 1104)
        #expect(tenths == 1000)
    }

    @Test func `the Dutch series comes out to the last percentage`() throws {
        for row in try published("adv-netherlands") {
            #expect(Percentage(row[2].integer, of: row[1].integer)?.description == row[3].text)
        }
    }

    @Test func `one population counted four ways stays four tables`() throws {
        // Complaints, by respondent, by ground, by area: totals far apart, so none tells anything of another.
        for row in try published("counting-units-ahrc") {
            let tables = try zip(["complaints", "respondents", "grounds", "areas"], row.dropFirst()).map {
                unit,
                total in
                let total = try #require(total.integer)
                return try CountTable(
                    population: Population(row[0].text ?? "", unit: unit),
                    dimensions: [TableDimension(id: "half", codes: ["one", "two"])],
                    counts: [total / 2, total - total / 2]
                )
            }
            let release = try Protector(rules: .standard, key: .sample).protect(tables).release
            #expect(release.tables.map(\.grandTotal) == row.dropFirst().map(\.integer))
            #expect(release.tables.map(\.population.name) == [String](repeating: row[0].text ?? "", count: 4))
        }
    }

    @Test(arguments: [
        (1, 3, "33.3"), (2, 3, "66.7"), (1, 8, "12.5"), (1, 2000, "0.1"), (1, 2001, "0.0"), (7, 7, "100.0"),
    ])
    func `a percentage is rounded once, halves up`(part: Int, whole: Int, text: String) {
        #expect(Percentage(part, of: whole)?.description == text)
    }

    @Test func `no percentage comes from a hidden figure or of nothing`() {
        #expect(Percentage(nil, of: 10) == nil)
        #expect(Percentage(3, of: nil) == nil)
        #expect(Percentage(0, of: 0) == nil)
        #expect(Percentage(209, of: 1000)?.swedish == "20,9")
    }

    private let table = PublishedTable(
        population: Population("2025"),
        dimensions: [
            .init(id: "ground", classes: [.init(members: ["FUN"]), .init(members: ["ETN", "KON"])]),
            .init(id: "area", classes: [.init(members: ["ARB"]), .init(members: ["UTB"])]),
        ],
        structuralZeros: [],
        figures: [10, 20, 30, nil, nil, 25, 22, 33, 55]
    )

    @Test func `a text that a spreadsheet takes for a formula is written as text`() {
        #expect(CSVWriter.line(["=1+1", "-5", "a,b", "say \"å\""]) == "'=1+1,-5,\"a,b\",\"say \"\"å\"\"\"\r\n")
        #expect(CSVWriter.line(["one\ntwo", "one\r\ntwo"]) == "\"one\ntwo\",\"one\r\ntwo\"\r\n")
    }

    private let words = TableText(
        title: "Ärenden efter \"grund\" och område",
        unit: "ärenden",
        source: "Exempelbyrån",
        dimensions: ["ground": "diskrimineringsgrund", "area": "samhällsområde"],
        labels: ["ground": ["FUN": "Funktionsnedsättning", "ETN": "Etnisk tillhörighet", "KON": "Kön"]]
    )

    @Test func `PC-Axis shows hidden figures as two points`() {
        let px = String(decoding: table.pcAxis(words), as: UTF8.self)
        #expect(px.contains("TITLE=\"Ärenden efter 'grund' och område\";"))
        #expect(px.contains("STUB=\"diskrimineringsgrund\";\r\nHEADING=\"samhällsområde\";"))
        #expect(
            px.contains(
                "VALUES(\"diskrimineringsgrund\")=\"Funktionsnedsättning\",\"Etnisk tillhörighet + Kön\",\"Totalt\";"
            )
        )
        #expect(px.contains("CODES(\"diskrimineringsgrund\")=\"FUN\",\"_ETN+KON\",\"_T\";"))
        #expect(px.hasSuffix("DATA=\r\n10 20 30\r\n\"..\" \"..\" 25\r\n22 33 55;\r\n"))
    }

    @Test func `comma-separated values in words begin with the mark of UTF-8`() {
        let bytes = table.csv(words)
        #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        #expect(text.hasPrefix("tabell,diskrimineringsgrund,samhällsområde,ärenden,status,källa\r\n"))
        #expect(text.contains(",Etnisk tillhörighet + Kön,ARB,,s,"))
    }

    @Test(arguments: [
        (ReportLanguage.swedish, "tabell", "källa", "Totalt"), (.english, "table", "source", "Total"),
    ])
    func `a file that is passed on by itself says on every line which table it is and whose`(
        language: ReportLanguage,
        first: String,
        last: String,
        total: String
    ) {
        let words = TableText(
            title: "Ärenden, \"inkomna\" 2025",
            unit: "n",
            source: "Byrån – EXAKTA ANTAL – endast för A",
            language: language
        )
        let lines = String(decoding: single.csv(words).dropFirst(3), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 4)
        #expect(lines[0] == "\(first),ground,n,status,\(last)")
        #expect(lines[1] == "\"Ärenden, \"\"inkomna\"\" 2025\",FUN,,s,Byrån – EXAKTA ANTAL – endast för A")
        for line in lines.dropFirst() {
            #expect(line.hasPrefix("\"Ärenden, \"\"inkomna\"\" 2025\","))
            #expect(line.hasSuffix(",Byrån – EXAKTA ANTAL – endast för A"))
        }
        #expect(lines[3].contains(",\(total),55,,"))
        let px = String(decoding: single.pcAxis(words), as: UTF8.self)
        #expect(px.contains("LANGUAGE=\"\(language.rawValue)\";"))
        #expect(px.contains("SUBJECT-AREA=\"\(language == .swedish ? "Diskriminering" : "Discrimination")\";"))
    }

    /// Sixty municipalities, the last ten of them one class.
    private let long = PublishedTable(
        population: Population("2025"),
        dimensions: [
            .init(id: "ground", classes: [.init(members: ["FUN"])]),
            .init(
                id: "area",
                classes: (10..<60).map { .init(members: ["Långa kommunen nummer \($0)"]) }
                    + [.init(members: (60..<70).map { "Ö \($0)" })]
            ),
        ],
        structuralZeros: [],
        figures: (0..<104).map { $0 == 3 ? nil : 123_456 + $0 }
    )

    private var longWords: TableText {
        TableText(
            title: (1...60).map { "ord\($0)" }.joined(separator: " "),
            unit: "ärenden",
            source: "Byrån " + String(repeating: "å", count: 90) + " – EXAKTA ANTAL – endast för "
                + (1...40).map { "mottagare \($0)" }
                .joined(separator: ", "),
            dimensions: words.dimensions,
            labels: words.labels
        )
    }

    @Test func `no line of a PC-Axis file is longer than the format allows, and nothing is lost`() throws {
        let px = String(decoding: long.pcAxis(longWords), as: UTF8.self)
        let lines = px.components(separatedBy: "\r\n")
        for line in lines { #expect(line.utf8.count <= 256, "\(line)") }
        #expect(lines.count > 25)
        for name in (10..<60).map({ "Långa kommunen nummer \($0)" }) { #expect(px.contains("\"\(name)\",")) }
        // What stands on several lines is put together from texts without a comma between them.
        let whole = px.replacing("\"\r\n\"", with: "")
        #expect(whole.contains("TITLE=\"\(longWords.title)\";"))
        #expect(whole.contains("SOURCE=\"\(longWords.source)\";"))
        let data = try #require(px.components(separatedBy: "DATA=\r\n").last)
        let figures = data.dropLast(2).split { $0.isWhitespace }.map { Int($0) }
        #expect(figures == long.figures)
    }

    @Test func `a class whose words fill more than a line is shortened in PC-Axis, and a note holds them all`() {
        let start = String(repeating: "lång ", count: 50)
        let table = PublishedTable(
            population: Population("2025"),
            dimensions: [.init(id: "ground", classes: ["A", "B", "C"].map { .init(members: [$0]) })],
            structuralZeros: [],
            figures: [1, 2, 3, 6]
        )
        let words = TableText(
            title: "Ärenden",
            unit: "ärenden",
            source: "Byrån",
            dimensions: ["ground": String(repeating: "ö", count: 200)],
            labels: ["ground": ["A": start + "ett", "B": start + "två", "C": "kort"]]
        )
        let px = String(decoding: table.pcAxis(words), as: UTF8.self)
        for line in px.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 256, "\(line)") }
        let whole = px.replacing("\"\r\n\"", with: "").replacing("\r\n", with: "")
        let name = String(repeating: "ö", count: 40) + "…"
        let short = String(repeating: "lång ", count: 13) + "…"
        #expect(whole.contains("VALUES(\"\(name)\")=\"\(short)\",\"\(short) (2)\",\"kort\",\"Totalt\";"))
        #expect(whole.contains("VALUENOTE(\"\(name)\",\"\(short)\")=\"\(start)ett\";"))
        #expect(whole.contains("VALUENOTE(\"\(name)\",\"\(short) (2)\")=\"\(start)två\";"))
        #expect(!whole.contains("\"kort\")="))
    }

    @Test(arguments: [1, 2])
    func `JSON-stat is read back as the table it was`(dimensions: Int) throws {
        let table = dimensions == 2 ? table : single
        let document = try JSONStatDocument(table.jsonStat(words))
        #expect(try ProtectedRelease(reading: document).tables == [table])
        let text = String(decoding: table.jsonStat(words), as: UTF8.self)
        #expect(text.contains("Funktionsnedsättning"))
        #expect(text.contains("\"_ETN+KON\""))
    }

    private let single = PublishedTable(
        population: Population("all", parts: ["2024", "2025"], unit: "cases"),
        dimensions: [.init(id: "ground", classes: [.init(members: ["FUN"]), .init(members: ["ETN", "KON"])])],
        structuralZeros: [["ground": "KON"]],
        figures: [nil, nil, 55]
    )

    /// `DISCLOSURE_SAMPLES` names a folder to which tables are written in every format, for
    /// `Scripts/test-releases` to read with the readers of others.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DISCLOSURE_SAMPLES"] != nil))
    func `every format is written for the readers of others`() throws {
        let samples = try #require(ProcessInfo.processInfo.environment["DISCLOSURE_SAMPLES"])
        for (name, table, words) in [("two", table, words), ("one", single, words), ("long", long, longWords)] {
            let folder = URL(filePath: samples).appending(path: "format-\(name)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(table.jsonStat(words)).write(to: folder.appending(path: "table.json"))
            try Data(table.pcAxis(words)).write(to: folder.appending(path: "table.px"))
            try Data(table.csv(words)).write(to: folder.appending(path: "words.csv"))
            #expect(try ProtectedRelease(reading: JSONStatDocument(table.jsonStat(words))).tables == [table])
        }
    }
}
