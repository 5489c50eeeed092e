import BureauStore
import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Foundation
import Sealing
import Testing

@testable import BureauOffice

@Suite(.serialized) struct ReleaseTests {
    private func bureau() async throws -> TestBureau { try await ReleaseBureau.found() }

    @Test func `a release is prepared by one supervisor, approved by another, signed, and read by the municipality`()
        async throws
    {
        let bureau = try await bureau()
        try await bureau.hire("Kommunen", .recipient)
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 3650, sigrid)
        let preview = try await office.prepareRelease(ReleaseRequest(report: "yearly", year: 2026), sigrid)
        #expect(preview.method == "merge")
        #expect(preview.files.map(\.name).contains("certificate.json"))
        #expect(await code { _ = try await office.approveRelease(preview.id, sigrid) } == .needsAnother)
        let release = try #require(try await office.approveRelease(preview.id, stina))
        #expect(release.manifest.number == 1)
        #expect(release.manifest.previous == nil)
        #expect(try await office.preparedReleases(stina).isEmpty)
        let reader = try await bureau.signIn("Kommunen")
        #expect(try await office.releases(reader) == [release])
        let tables = String(
            decoding: try await office.releaseFile("ground.sv.csv", of: 1, reader),
            as: UTF8.self
        )
        #expect(tables.contains("30"))
        // Three cases of age alone would be a small count.
        #expect(!tables.contains(",3,"))
        let manifest = try await office.releaseFile("manifest.json", of: 1, reader)
        let signature = try await office.releaseFile("manifest.json.p7s", of: 1, reader)
        let certificate = try await office.signingCertificate(sigrid)
        #expect(
            try SignatureCheck.verify(signature, of: manifest, trusted: certificate).name == "CN=Påhittade byrån"
        )
        for name in release.manifest.names {
            let content = try await office.releaseFile(name, of: 1, reader)
            let text = String(decoding: content, as: UTF8.self)
            for word in ["Testperson", "Provbolaget", "Ärende ", "lägenhet", "Sigrid", "Stina"] {
                #expect(!text.contains(word), "\(name): \(word)")
            }
        }
        let folder = bureau.folder + "/fetched"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in release.manifest.names {
            let content = try await office.releaseFile(name, of: 1, reader)
            try Data(content).write(to: URL(filePath: folder).appending(path: name))
        }
        let report = try ReleaseFolder.check(folder, trusted: certificate)
        #expect(report.faults == [])
        #expect(report.manifest == release.manifest)
        for (name, fault) in [("ground.sv.csv", "was changed"), ("certificate.json", "was changed")] {
            let file = URL(filePath: folder).appending(path: name)
            let content = try Data(contentsOf: file)
            try (content + [32]).write(to: file)
            #expect(
                try ReleaseFolder.check(folder).faults.contains {
                    $0.english.contains(name) && $0.english.contains(fault) && $0.swedish.contains(name)
                }
            )
            try FileManager.default.removeItem(at: file)
            #expect(try ReleaseFolder.check(folder).faults.map(\.english) == ["\(name) is missing."])
            try content.write(to: file)
        }
        try Data().write(to: URL(filePath: folder).appending(path: "extra.csv"))
        #expect(try ReleaseFolder.check(folder).faults.map(\.english) == ["extra.csv does not belong to the release."])
        try Data([32]).write(to: URL(filePath: folder).appending(path: "manifest.json"))
        #expect(throws: OfficeError.self) { try ReleaseFolder.check(folder) }
        #expect(await code { _ = try await office.releaseFile("nothing", of: 1, reader) } == .notFound)
        #expect(await code { _ = try await office.releaseFile("manifest.json", of: 2, reader) } == .notFound)
        #expect(await code { _ = try await office.preparedReleases(reader) } == .forbidden)
        let admin = try await bureau.signIn("Admin")
        #expect(await code { _ = try await office.releases(admin) } == .forbidden)
        try await bureau.end()
    }

    @Test func `what cannot be released is refused, and nothing is published`() async throws {
        let bureau = try await bureau()
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        func refusal(_ request: ReleaseRequest) async -> OfficeError.Code? {
            await code { _ = try await office.prepareRelease(request, sigrid) }
        }
        #expect(await refusal(ReleaseRequest(report: "yearly", year: 2027)) == .releaseRefused)
        #expect(await refusal(ReleaseRequest(report: "yearly", year: 2025)) == .releaseRefused)
        #expect(await refusal(ReleaseRequest(report: "none", year: 2026)) == .invalid)
        // Nothing to sign with: approved it is not, and the draft stays.
        let preview = try await office.prepareRelease(ReleaseRequest(report: "yearly", year: 2026), sigrid)
        #expect(await code { _ = try await office.approveRelease(preview.id, stina) } == .signing)
        #expect(try await office.releases(sigrid).isEmpty)
        _ = try await office.makeSigningCertificate(days: 10, stina)
        let second = try await office.prepareRelease(ReleaseRequest(report: "yearly", year: 2026), sigrid)
        _ = try await office.approveRelease(preview.id, stina)
        // The other was never attacked together with what is published now.
        #expect(await code { _ = try await office.approveRelease(second.id, stina) } == .releaseRefused)
        #expect(await refusal(ReleaseRequest(report: "yearly", year: 2026)) == .releaseRefused)
        // A revision in which nothing changes by less than the threshold is taken.
        let revision = ReleaseRequest(report: "yearly", year: 2026, revises: .init(number: 1, reason: "Prov."))
        let third = try await office.prepareRelease(revision, sigrid)
        let revised = try #require(try await office.approveRelease(third.id, stina))
        #expect(revised.manifest.revises?.number == 1)
        #expect(
            revised.manifest.previous
                == Hexadecimal.text(of: SealedHash.of(try await office.releaseFile("manifest.json", of: 1, sigrid)))
        )
        #expect(try await office.releases(sigrid).map(\.manifest.number) == [2, 1])
        try await bureau.end()
    }

    @Test
    func
        `a table that all cases of one class leave undivided stands in no file, and where all are the same nothing is made`()
        async throws
    {
        let more = """
            {"id": "all", "title": {"sv": "Alla", "en": "All"}, "population": "received", "dimensions": []},
            {"id": "area", "title": {"sv": "Område", "en": "Area"}, "population": "received", "dimensions": ["area"]},
            """
        let area = """
            "dimensions": {
             "area": {
              "from": "area", "label": {"sv": "område", "en": "area"}, "unit": "cases",
              "missing": {"code": "SAKNAS", "label": {"sv": "saknas", "en": "not stated"}},
              "ladder": [[["ARB"], ["BOS"], ["*"]]]
             },
            """
        var settings = ReleaseBureau.settings
        let report = ReleaseBureau.report.replacing("\"tables\": [", with: "\"tables\": [\(more)")
            .replacing("\"dimensions\": {\n", with: area + "\n").replacing(
                "\"id\": \"yearly\"",
                with: "\"id\": \"second\""
            )
        settings.reports["second.json"] = Array(report.utf8)
        let bureau = try await ReleaseBureau.found(settings)
        let office = bureau.office
        let sigrid = try await bureau.signIn("Sigrid")
        let preview = try await office.prepareRelease(ReleaseRequest(report: "second", year: 2026), sigrid)
        let notes = preview.notes.map(\.english)
        #expect(
            notes.contains("Area, received 2026: could not be divided into two classes or more that may all be shown"),
            "\(notes)"
        )
        #expect(!notes.contains { $0.contains("so few") }, "\(notes)")
        #expect(!preview.files.contains { $0.name.hasPrefix("area") })
        for name in ["all.en.csv", "ground.en.csv"] { #expect(preview.files.contains { $0.name == name }) }
        let tables = try await office.preparedFile("tables.json", of: preview.id, sigrid)
        let text = String(decoding: tables, as: UTF8.self)
        for word in ["\"area\"", "ARB", "BOS"] { #expect(!text.contains(word), "\(word)") }
        try await bureau.end()

        // Fourteen cases of one ground and one area.
        let same = try await ReleaseBureau.found(settings, cases: 14)
        let stina = try await same.signIn("Stina")
        for report in ["second", "yearly"] {
            await #expect {
                _ = try await same.office.prepareRelease(ReleaseRequest(report: report, year: 2026), stina)
            } throws: { error in
                (error as? OfficeError)?.message.contains("the cases are all alike, or too few") == true
            }
        }
        #expect(try await same.office.preparedReleases(stina).isEmpty)
        try await same.end()
    }

    @Test func `classes that were fixed after the year had begun are said to be, to the supervisor and on the page`()
        async throws
    {
        func prepared(_ settings: ReleaseSettings, reopened: ReleaseSettings) async throws -> (
            notes: String, page: String
        ) {
            let bureau = try await ReleaseBureau.found(settings)
            try await bureau.office.close()
            let again = try await TestBureau.open(bureau.folder, bureau.time, releases: reopened)
            let sigrid = try await again.signIn("Sigrid")
            let preview = try await again.office.prepareRelease(ReleaseRequest(report: "yearly", year: 2026), sigrid)
            let page = try await again.office.preparedFile("report.html", of: preview.id, sigrid)
            try await again.end()
            return (preview.notes.map(\.english).joined(separator: "\n"), String(decoding: page, as: UTF8.self))
        }
        func paged(_ report: String) -> ReleaseSettings {
            var settings = ReleaseBureau.settings
            settings.reports["yearly.json"] = Array(report.utf8)
            settings.page = { Array("since \($0.facts.ladderSince)".utf8) }
            return settings
        }
        // Declared in 2026 and the same since, but for the meaning of a word.
        let plain = paged(ReleaseBureau.report)
        let words = paged(
            ReleaseBureau.report.replacing(
                "\"tables\": [",
                with:
                    "\"definitions\": [{\"term\": {\"sv\": \"a\", \"en\": \"a\"}, \"meaning\": {\"sv\": \"b\", \"en\": \"b\"}}], \"tables\": ["
            )
        )
        let same = try await prepared(plain, reopened: words)
        #expect(same.page.hasPrefix("since 2026-"))
        // Another ladder since the year ended.
        let other = paged(ReleaseBureau.report.replacing("[[\"ETN\"], [\"*\"]]", with: "[[\"FUN\"], [\"*\"]]"))
        let changed = try await prepared(plain, reopened: other)
        #expect(changed.page.hasPrefix("since 2027-"))
        #expect(changed.notes.contains("after 2026 had begun"))
    }

    @Test func `a parameter that no report has is refused by its name`() throws {
        var settings = ReleaseBureau.settings
        settings.parameters = ["larges": "Ådala"]
        #expect {
            try settings.catalogue()
        } throws: { error in
            (error as? OfficeError)?.message.contains("releases.parameters.larges: no report has this parameter")
                == true
        }
    }

    @Test func `a ledger with a damaged entry publishes nothing more`() async throws {
        let bureau = try await bureau()
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 10, stina)
        let preview = try await office.prepareRelease(ReleaseRequest(report: "yearly", year: 2026), sigrid)
        _ = try await office.approveRelease(preview.id, stina)
        let rows = try await office.read { try $0.releases() }
        let tables = try #require(try await office.read { try $0.releaseFile("tables.json", of: 1) })
        #expect(throws: OfficeError.self) {
            try ReleaseLedger(rows: rows, returns: []) { _, _ in tables + [32] }
        }
        #expect(throws: OfficeError.self) { try ReleaseLedger(rows: rows, returns: []) { _, _ in nil } }
        let damaged = ReleaseRow(
            number: 1,
            digest: rows[0].digest,
            published: rows[0].published,
            manifest: rows[0].manifest + [32],
            signature: rows[0].signature
        )
        #expect(throws: OfficeError.self) { try ReleaseLedger(rows: [damaged], returns: []) { _, _ in tables } }
        #expect(try ReleaseLedger(rows: rows, returns: []) { _, _ in tables }.entries.count == 1)
        try await bureau.end()
    }
}
