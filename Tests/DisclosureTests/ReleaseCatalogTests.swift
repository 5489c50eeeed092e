import Foundation
import Testing

@testable import Disclosure

@Suite struct ReleaseCatalogTests {
    private func catalog(address: String = "https://statistik.example.org/utgåvor".replacing("å", with: "a")) throws
        -> ReleaseCatalog
    {
        try ReleaseCatalog(
            address: address,
            publisher: "Exempelbyrån \"mot\" <diskriminering>",
            email: "statistik@example.org",
            datasets: [
                ReleaseCatalog.Dataset(
                    number: "2026-1",
                    title: Wording("Diskriminering 2025", "Discrimination 2025"),
                    about: Wording("Ärenden under året.", "Cases of the year."),
                    years: 2025...2025,
                    day: "2026-02-14",
                    keywords: [Wording("diskriminering", "discrimination"), Wording("ärenden", "cases")],
                    files: [
                        .init(name: "ground.csv", mediaType: "text/csv", title: Wording("Grund", "Ground"), size: 321),
                        .init(
                            name: "grund och område.px",
                            mediaType: "text/plain",
                            title: Wording("Grund och område", "Ground and area"),
                            size: 2048
                        ),
                    ]
                ),
                ReleaseCatalog.Dataset(
                    number: "2026-2",
                    title: Wording("Tre år", "Three years"),
                    about: Wording("Tre år tillsammans.", "Three years together."),
                    years: 2023...2025,
                    day: "2026-02-15",
                    keywords: [],
                    files: []
                ),
            ]
        )
    }

    @Test func `the catalogue says what a portal must know`() throws {
        let text = String(decoding: try catalog().jsonLD(day: "2026-02-16"), as: UTF8.self)
        for property in [
            "dcterms:title", "dcterms:description", "dcterms:publisher", "dcat:contactPoint", "dcat:distribution",
            "dcterms:accrualPeriodicity", "dcterms:language", "dcat:theme", "dcterms:temporal", "dcterms:license",
            "dcat:accessURL", "dcat:startDate",
        ] {
            #expect(text.contains("\"\(property)\": "), "\(property)")
        }
        #expect(text.contains("https://statistik.example.org/utgavor/2026-1/grund%20och%20omr%C3%A5de.px"))
        #expect(text.contains("\"2023-01-01\""))
        #expect(text.contains("mailto:statistik@example.org"))
        #expect(!text.contains("@context\": \"http"))
    }

    @Test(arguments: [
        "statistik.example.org", "https://a b.example", "https://example.org/", "javascript:alert(1)", "",
    ])
    func `an address that is none is refused`(address: String) throws {
        #expect(throws: DisclosureError.self) { try catalog(address: address) }
    }

    @Test(arguments: [("", "a@b.example"), ("Byrån", "nobody"), ("Byrån", "a@b@c"), ("Byrån", "a@b .example")])
    func `a publisher and a contact there must be`(publisher: String, email: String) {
        #expect(throws: DisclosureError.self) {
            try ReleaseCatalog(address: "https://example.org/x", publisher: publisher, email: email, datasets: [])
        }
    }

    /// `DISCLOSURE_SAMPLES` names a folder to which the catalogue is written, for `Scripts/test-releases`.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DISCLOSURE_SAMPLES"] != nil))
    func `the catalogue is written for a reader of RDF`() throws {
        let samples = try #require(ProcessInfo.processInfo.environment["DISCLOSURE_SAMPLES"])
        let folder = URL(filePath: samples).appending(path: "catalog-sample")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(try catalog().jsonLD(day: "2026-02-16")).write(to: folder.appending(path: "catalog.jsonld"))
    }
}
