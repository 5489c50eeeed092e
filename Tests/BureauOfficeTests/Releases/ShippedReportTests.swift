import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Foundation
import Testing

@testable import BureauOffice

@Suite(.serialized) struct ShippedReportTests {
    private static let reports: [String: [UInt8]] = {
        let folder = URL(filePath: #filePath).appending(path: "../../../../Config/reports").standardized
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return Dictionary(
            uniqueKeysWithValues: files.compactMap { file in
                (try? Data(contentsOf: file)).map { (file.lastPathComponent, Array($0)) }
            }
        )
    }()

    private func bureau(_ parameters: [String: String]) async throws -> TestBureau {
        let bureau = try await TestBureau.found(
            releases: ReleaseSettings(reports: Self.reports, parameters: parameters, publisher: "Påhittade byrån")
        )
        try await bureau.hire("Stina", .supervisor)
        let sigrid = try await bureau.signIn("Sigrid")
        // One complainant alone lives in Ystad.
        let places = ["Malmö", "malmö ", "Lund", "Malmö", "Lund"]
        for number in 0..<40 {
            guard case .register(var register) = TestBureau.complaint("Ärende \(number)") else { continue }
            register.incidents[0].alleged.grounds = [number < 20 ? .ethnicity : .disability]
            register.parties[0].municipality = number == 0 ? "Ystad" : places[number % 5]
            let made = try await bureau.office.register(.register(register), sigrid, nil)
            if number.isMultiple(of: 2) { try await ReleaseBureau.close(made.caseID, in: bureau, sigrid) }
        }
        bureau.time.advance(days: 365)
        return bureau
    }

    @Test func `the shipped reports are all there before anything is chosen, and say by name what they need`()
        async throws
    {
        let bureau = try await bureau([:])
        let sigrid = try await bureau.signIn("Sigrid")
        #expect(try bureau.office.reports().map(\.id).count == 5)
        await #expect {
            let request = ReleaseRequest(report: "municipality-yearly", year: 2026)
            _ = try await bureau.office.prepareRelease(request, sigrid)
        } throws: { error in
            let error = error as? OfficeError
            return error?.code == .releaseRefused && error?.message.contains("releases.parameters.largest") == true
        }
        try await bureau.end()
    }

    @Test func `the yearly report names the municipality that was chosen, and no other that a case names`() async throws
    {
        let bureau = try await bureau(["largest": "Malmö"])
        let sigrid = try await bureau.signIn("Sigrid")
        let preview = try await bureau.office.prepareRelease(
            ReleaseRequest(report: "municipality-yearly", year: 2026),
            sigrid
        )
        for name in preview.files.map(\.name) where !name.hasSuffix("xlsx") {
            let content = try await bureau.office.preparedFile(name, of: preview.id, sigrid)
            let text = String(decoding: content, as: UTF8.self)
            for place in ["Ystad", "Lund", "malmö "] { #expect(!text.contains(place), "\(name): \(place)") }
        }
        let table = try await bureau.office.preparedFile("municipality.sv.csv", of: preview.id, sigrid)
        let lines = String(decoding: table, as: UTF8.self)
        // 24 of 40 live there, less the one who lives elsewhere, whatever the case of letters.
        #expect(lines.contains("Malmö") && lines.contains(",23") && lines.contains(",17"), "\(lines)")
        try await bureau.end()
    }

    @Test func `a series over the years and its breaks stand in the page, and a revision says what it corrects`()
        async throws
    {
        let bureau = try await ReleaseBureau.found(ReleaseBureau.withPage)
        let office = bureau.office
        let (sigrid, stina) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        _ = try await office.makeSigningCertificate(days: 10, stina)
        func publish(_ request: ReleaseRequest) async throws -> String {
            let preview = try await office.prepareRelease(request, sigrid)
            let page = try await office.preparedFile("report.html", of: preview.id, sigrid)
            _ = try await office.approveRelease(preview.id, stina)
            return String(decoding: page, as: UTF8.self)
        }
        let first = try await publish(ReleaseRequest(report: "yearly", year: 2026))
        #expect(first.contains("number 1;") && !first.contains("series") && !first.contains("corrects"))
        #expect(first.contains("break 2027: new web form;"))
        try await ReleaseBureau.register(45, in: bureau)
        bureau.time.advance(days: 365)
        _ = try await bureau.signIn("Stina")
        let (again, other) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Stina"))
        let preview = try await office.prepareRelease(ReleaseRequest(report: "yearly", year: 2027), again)
        let second = String(
            decoding: try await office.preparedFile("report.html", of: preview.id, again),
            as: UTF8.self
        )
        #expect(second.contains("number 2;") && second.contains("series 2026=30 2027=45;"), "\(second)")
        _ = try await office.approveRelease(preview.id, other)
        let revision = ReleaseRequest(report: "yearly", year: 2026, revises: .init(number: 1, reason: "Rättat fel."))
        let revised = try await office.prepareRelease(revision, again)
        let third = String(
            decoding: try await office.preparedFile("report.html", of: revised.id, again),
            as: UTF8.self
        )
        #expect(third.contains("corrects 1 – Rättat fel.;"))
        let published = try #require(try await office.approveRelease(revised.id, other))
        #expect(published.manifest.revises == .init(number: 1, reason: "Rättat fel."))
        // What was replaced does not stand in the way of what comes after, and is revised no more.
        #expect(await code { _ = try await office.prepareRelease(revision, again) } == .releaseRefused)
        let next = ReleaseRequest(report: "yearly", year: 2026, revises: .init(number: 3, reason: "Igen."))
        _ = try await office.prepareRelease(next, again)
        try await bureau.end()
    }
}
