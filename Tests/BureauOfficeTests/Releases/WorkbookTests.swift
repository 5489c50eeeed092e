import Disclosure
import Foundation
import Testing

@testable import BureauOffice

@Suite struct WorkbookTests {
    private static let tables = [
        PublishedTable(
            population: Population("2025"),
            dimensions: [
                .init(id: "ground", classes: [.init(members: ["FUN"]), .init(members: ["ETN", "KON"])]),
                .init(id: "area", classes: [.init(members: ["ARB"]), .init(members: ["UTB"])]),
            ],
            structuralZeros: [],
            figures: [10, 20, 30, nil, nil, 25, 22, 33, 1055]
        ),
        PublishedTable(
            population: Population("2025"),
            dimensions: [.init(id: "ground", classes: [.init(members: ["FUN"]), .init(members: ["ETN", "KON"])])],
            structuralZeros: [],
            figures: [30, 25, 55]
        ),
        PublishedTable(
            population: Population("2025"),
            dimensions: ["ground", "area", "form"].map { .init(id: $0, classes: [.init(members: ["A"])]) },
            structuralZeros: [],
            figures: [1, 2, 3, 4, 5, 6, 7, 8],
            isPerturbed: true
        ),
    ]

    private static let words = TableText(
        title: "=1+1 Ärenden efter grund & område",
        unit: "ärenden",
        source: "Exempelbyrån",
        dimensions: ["ground": "diskrimineringsgrund", "area": "samhällsområde", "form": "form"],
        labels: ["ground": ["FUN": "=Funktionsnedsättning", "ETN": "Etnisk <tillhörighet>", "KON": "Kön"]]
    )

    private func book(_ language: ReportLanguage, warning: String? = nil, made: Int64 = 1_700_000_000)
        -> ReleaseWorkbook
    {
        ReleaseWorkbook(
            title: "Årsrapport",
            sheets: Self.tables.map { .init(table: $0, text: Self.words) },
            language: language,
            warning: warning,
            made: made
        )
    }

    @Test func `the same tables give the same workbook, and another time another`() throws {
        let bytes = try book(.swedish).bytes()
        #expect(bytes.starts(with: Array("PK".utf8)))
        #expect(try book(.swedish).bytes() == bytes)
        #expect(try book(.swedish, made: 1_800_000_000).bytes() != bytes)
        #expect(try book(.english).bytes() != bytes)
    }

    @Test func `a workbook leaves no file behind`() throws {
        let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        for _ in 0..<20 { _ = try book(.english).bytes() }
        let after = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        // Other tests open files meanwhile; forty left open would show.
        #expect(after < before + 20)
    }

    @Test func `what the library refuses is an error, and not half a workbook`() {
        let endless = ReleaseWorkbook(
            title: "Årsrapport",
            sheets: [],
            language: .swedish,
            warning: String(repeating: "å", count: 300),
            made: 0
        )
        #expect { try endless.bytes() } throws: { ($0 as? OfficeError)?.code == .unexpected }
    }

    /// `DISCLOSURE_SAMPLES` names a folder to which workbooks are written with their tables as CSV, for
    /// `Scripts/read-workbook`.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DISCLOSURE_SAMPLES"] != nil))
    func `workbooks are written for the readers of others`() throws {
        let samples = try #require(ProcessInfo.processInfo.environment["DISCLOSURE_SAMPLES"])
        for (language, warning) in [(ReportLanguage.swedish, nil), (.english, "EXAKTA ANTAL – endast för A & B")] {
            let folder = URL(filePath: samples).appending(path: "workbook-\(language.rawValue)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let book = book(language, warning: warning)
            try Data(try book.bytes()).write(to: folder.appending(path: "book.xlsx"))
            try Data((warning ?? "").utf8).write(to: folder.appending(path: "warning.txt"))
            for (place, sheet) in book.sheets.enumerated() {
                try Data(sheet.table.csv(sheet.text)).write(to: folder.appending(path: "\(place + 1).csv"))
            }
        }
    }
}
