import BureauStore
import CaseWorkflow
import Foundation
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

/// What the supervisors' key of a generation that has ended is worth to somebody who also has the daemon key: nothing.
@Suite struct EndedGenerationTests {
    /// Who signs, what generation the certificate names, and whether it is believed.
    struct Forgery: Sendable, CustomTestStringConvertible {
        let isByNewest: Bool
        let claims: UInt32
        let isBelieved: Bool

        var testDescription: String { "by the \(isByNewest ? "newest" : "ended"), claiming \(claims)" }

        func certificate(_ former: FormerSupervisor, role: Role = .caseworker) throws -> [UInt8] {
            try former.certificate(by: isByNewest ? former.newest : former.ended, claiming: claims, role: role)
        }

        // The last is no forgery: it shows that nothing but the generation keeps the others out.
        static let all = [
            Forgery(isByNewest: false, claims: 1, isBelieved: false),
            Forgery(isByNewest: false, claims: 2, isBelieved: false),
            Forgery(isByNewest: true, claims: 1, isBelieved: false),
            Forgery(isByNewest: true, claims: 2, isBelieved: true),
        ]
    }

    private static let finding = "is not by the newest supervisors' key"

    private func hasFinding(_ bureau: TestBureau, _ words: String = finding) -> Bool {
        bureau.office.health().findings.contains { $0.contains(words) }
    }

    @Test(arguments: Forgery.all)
    func `a certificate signed by a generation that has ended is not sealed to`(_ forgery: Forgery) async throws {
        let bureau = try await TestBureau.found()
        let former = try await FormerSupervisor(bureau)
        try await former.exchangeKeys(forgery.certificate(former))
        // The file is consistent: the bureau starts, and only the certificate is left to tell.
        let again = try await TestBureau.open(bureau.folder, bureau.time)
        let sigrid = try await again.signIn("Sigrid")
        #expect(hasFinding(again) == !forgery.isBelieved)
        let note = AddNote(note: Note(kind: .memo, text: "Vidare."))
        try await again.perform(.addNote(note), on: former.caseID, sigrid)
        let caseID = try former.caseID.identifier
        let holders = Set(try await again.office.read { try $0.wraps(caseID).map(\.holder) })
        let own = former.own.publicKeys.identifier
        let generation = former.newest.publicKeys.identifier
        #expect(holders == (forgery.isBelieved ? [generation, own] : [generation]))
        // Nor by the renewal, nor in a case that begins, walled or not.
        await again.office.renewKeys(sigrid)
        let wall = Wall(named: [try StaffID(former.eva), sigrid.person], reason: "Jäv.")
        let walled = await code { _ = try await again.office.register(TestBureau.complaint(wall: wall), sigrid, nil) }
        // Who is not certified cannot be named, claimed or not.
        #expect((walled == nil) == (forgery.claims == 2))
        let cases = try await again.office.read { store in
            try store.casesHeld(by: [own], before: nil, limit: 10).count
        }
        #expect(cases == (forgery.isBelieved ? 2 : 0))
        try await again.end()
    }

    @Test(arguments: Forgery.all)
    func `nobody becomes a supervisor by a generation that has ended`(_ forgery: Forgery) async throws {
        let bureau = try await TestBureau.found()
        let former = try await FormerSupervisor(bureau)
        try await former.exchangeKeys(
            forgery.certificate(former, role: .supervisor),
            role: .supervisor,
            dueGeneration: true
        )
        let again = try await TestBureau.open(bureau.folder, bureau.time)
        let sigrid = try await again.signIn("Sigrid")
        try await again.office.beginGenerationIfDue(sigrid)
        let (row, shares, entries) = try await again.office.read { store in
            (
                try store.account(former.eva),
                try store.generationWraps(ofGeneration: 3).map(\.account),
                try store.logRecords(after: 0, limit: 1000).map { try LogEntry(encoded: $0.body) }
            )
        }
        #expect(Set(shares) == (forgery.isBelieved ? [sigrid.account, former.eva] : [sigrid.account]))
        #expect((row?.certificate != nil) == forgery.isBelieved)
        let taken = entries.filter { $0.outcome == "certificate not believed" }
        #expect(taken.map(\.account) == (forgery.isBelieved ? [] : [former.eva.text]))
        #expect(hasFinding(again, "has been taken away") == !forgery.isBelieved)
        try await again.end()
    }

    @Test func `what is kept for old signatures makes nobody a holder`() async throws {
        let bureau = try await TestBureau.found()
        let former = try await FormerSupervisor(bureau)
        try await former.reopenAccount()
        let again = try await TestBureau.open(bureau.folder, bureau.time)
        let sigrid = try await again.signIn("Sigrid")
        #expect(hasFinding(again))
        let wall = Wall(named: [try StaffID(former.bo), sigrid.person], reason: "Jäv.")
        let refusal = await code { _ = try await again.office.register(TestBureau.complaint(wall: wall), sigrid, nil) }
        #expect(refusal == .refused)
        try await again.office.beginGenerationIfDue(sigrid)
        let shares = try await again.office.read { try $0.generationWraps(ofGeneration: 3).map(\.account) }
        #expect(shares == [sigrid.account])
        try await again.end()
    }

    @Test(arguments: Forgery.all)
    func `a signature by keys that an ended generation certified is forged`(_ forgery: Forgery) async throws {
        let bureau = try await TestBureau.found()
        let former = try await FormerSupervisor(bureau)
        try await former.addCertificate(forgery.certificate(former))
        try Intruder(folder: bureau.folder)
            .addNote(signedBy: former.own, as: former.eva, with: former.caseKeys, to: former.caseID.identifier)
        let again = try await TestBureau.open(bureau.folder, bureau.time)
        let sigrid = try await again.signIn("Sigrid")
        #expect(hasFinding(again) == !forgery.isBelieved)
        let desk = try #require(again.office.desks.desk(of: sigrid.account))
        try await desk.build()
        let unreadable = desk.reports.contains { if case .unreadable = $0 { true } else { false } }
        #expect(unreadable == !forgery.isBelieved)
        try await again.end()
    }
}
