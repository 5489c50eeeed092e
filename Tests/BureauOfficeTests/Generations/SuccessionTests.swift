import BureauStore
import CaseWorkflow
import Foundation
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

/// What a new generation of the supervisors' key brings with it.
@Suite struct SuccessionTests {
    private func note(_ text: String) -> Command { .addNote(AddNote(note: Note(kind: .memo, text: text))) }

    private func holders(of caseID: CaseID, _ bureau: TestBureau) async throws -> Set<Identifier> {
        let id = try caseID.identifier
        return Set(try await bureau.office.read { try $0.wraps(id).map(\.holder) })
    }

    private func key(of session: Session) throws -> Identifier { try session.heldKeys().current }

    private func generation(_ number: Int, _ session: Session) throws -> Identifier {
        try #require(try session.heldKeys().generations[number]).publicKeys.identifier
    }

    /// Gives somebody new keys, certified by Sigrid.
    private func replaceKeys(of name: String, _ bureau: TestBureau) async throws {
        let session = try await bureau.signIn(name)
        let passphrase = TestBureau.passphrase(of: name)
        try await bureau.office.changePassphrase(session, old: passphrase, new: passphrase, oldWasSeen: true)
        let sigrid = try await bureau.signIn("Sigrid")
        let words = try #require(try await bureau.office.account(session.person, sigrid).fingerprint)
        _ = try await bureau.office.certify(session.person, words: words, sigrid)
    }

    @Test func `beginning a generation certifies every living account anew`() async throws {
        let bureau = try await TestBureau.found()
        for (name, role) in [("Eva", Role.caseworker), ("Kim", .caseworker), ("Siv", .supervisor)] {
            try await bureau.hire(name, role)
        }
        let bo = try await bureau.hire("Bo", .supervisor)
        // Nils is activated, and nobody has certified him.
        let admin = try await bureau.signIn("Admin")
        let invited = try await bureau.office.createAccount(name: "Nils", role: .caseworker, secondFactor: false, admin)
        let words = try await bureau.office.supervisorsFingerprint().words
        let passphrase = TestBureau.passphrase(of: "Nils")
        _ = try await bureau.office.activate(
            Activation(name: "Nils", code: invited.activationCode, passphrase: passphrase, supervisorsWords: words)
        )
        // Events by keys that somebody has no more: of Eva, of Kim who leaves, and of Bo.
        let eva = try await bureau.signIn("Eva")
        let caseID = try await bureau.office.register(TestBureau.complaint(), eva, nil).caseID
        let kim = try await bureau.signIn("Kim")
        let sigrid = try await bureau.signIn("Sigrid")
        try await bureau.perform(.assign(Assign(people: [eva.person, kim.person])), on: caseID, sigrid)
        try await bureau.perform(note("Kims."), on: caseID, kim)
        try await bureau.perform(note("Bos."), on: caseID, bureau.signIn("Bo"))
        try await replaceKeys(of: "Eva", bureau)
        _ = try await bureau.office.closeAccount(kim.person, sigrid)

        _ = try await bureau.office.closeAccount(bo, sigrid)
        let newest = try #require(try sigrid.heldKeys().generations[2]).publicKeys
        let (rows, certificates, entries) = try await bureau.office.read { store in
            (
                try store.accounts(), try store.keyCertificates(),
                try store.logRecords(after: 0, limit: 1000).map { try LogEntry(encoded: $0.body) }
            )
        }
        for row in rows {
            #expect((row.certificate != nil) == ["Sigrid", "Eva", "Siv"].contains(row.name), "\(row.name)")
            guard let encoded = row.certificate, let keys = row.publicKeys else { continue }
            let certificate = try Certificate(encoded: encoded)
            try certificate.verify(
                account: row.id,
                role: row.roles,
                keys: PublicKeys(encoded: keys),
                signer: newest,
                generation: 2
            )
            #expect(certificates.contains { $0.certificate == encoded && $0.account == row.id })
        }
        // Keys that nobody has any more are known by their signatures, in a role that no account has.
        #expect(certificates.count == 6)
        var signersAlone = 0
        for row in certificates {
            let statement = try Certificate(encoded: row.certificate).statement
            try Certificate(encoded: row.certificate).verify(
                account: row.account,
                role: statement.role,
                keys: statement.keys,
                signer: newest,
                generation: 2
            )
            if Role(rawValue: statement.role) == nil { signersAlone += 1 }
        }
        #expect(signersAlone == 3)
        #expect(entries.count { $0.kind == .accountCertified && $0.outcome == "anew" } == 3)

        // And so everything is read as before, after a restart too.
        try await bureau.office.close()
        try FileManager.default.removeItem(atPath: bureau.folder + "/desks")
        let again = try await TestBureau.open(bureau.folder, bureau.time)
        let later = try await again.signIn("Sigrid")
        let desk = try #require(again.office.desks.desk(of: later.account))
        try await desk.build()
        #expect(desk.reports.isEmpty && again.office.health().findings.isEmpty)
        #expect(try await again.office.open(caseID, later).file.version == 4)
        try await again.end()
    }

    @Test func `who was signed in as a supervisor left works on, and cases are sealed to them`() async throws {
        let bureau = try await TestBureau.found()
        try await bureau.hire("Eva", .caseworker)
        try await bureau.hire("Siv", .supervisor)
        let leaving = [try await bureau.hire("Bo", .supervisor), try await bureau.hire("Ove", .supervisor)]
        let (eva, siv) = (try await bureau.signIn("Eva"), try await bureau.signIn("Siv"))
        let sigrid = try await bureau.signIn("Sigrid")
        let caseID = try await bureau.office.register(TestBureau.complaint(), eva, nil).caseID
        for (number, person) in leaving.enumerated() {
            _ = try await bureau.office.closeAccount(person, sigrid)
            try await bureau.perform(note("Efter \(number)."), on: caseID, eva)
            let newest = try generation(number + 2, siv)
            #expect(try await holders(of: caseID, bureau) == [key(of: eva), newest])
            let begun = try await bureau.office.register(TestBureau.complaint("Nytt \(number)"), siv, nil).caseID
            #expect(try await holders(of: begun, bureau) == [key(of: siv), newest])
            try await bureau.perform(.assign(Assign(people: [eva.person])), on: begun, sigrid)
            #expect(try await holders(of: begun, bureau) == [key(of: eva), newest])
            _ = try await bureau.office.open(begun, eva)
        }
        for session in [eva, siv, sigrid] {
            let desk = try #require(bureau.office.desks.desk(of: session.account))
            try await desk.build()
            #expect(desk.reports.isEmpty)
        }
        #expect(bureau.office.health().findings.isEmpty)
        #expect(
            try await bureau.office.accounts(sigrid).filter(\.certified).map(\.name).sorted() == [
                "Eva", "Sigrid", "Siv",
            ]
        )
        try await bureau.end()
    }

    @Test func `an administrator's closing leaves it to the next supervisor who signs in`() async throws {
        let bureau = try await TestBureau.found()
        try await bureau.hire("Eva", .caseworker)
        let bo = try await bureau.hire("Bo", .supervisor)
        let eva = try await bureau.signIn("Eva")
        let caseID = try await bureau.office.register(TestBureau.complaint(), eva, nil).caseID
        _ = try await bureau.office.closeAccount(bo, bureau.signIn("Admin"))
        try await bureau.perform(note("Före."), on: caseID, eva)
        let sigrid = try await bureau.signIn("Sigrid")
        try await bureau.office.beginGenerationIfDue(sigrid)
        try await bureau.perform(note("Efter."), on: caseID, eva)
        #expect(try await holders(of: caseID, bureau) == [key(of: eva), generation(2, sigrid)])
        let again = try await bureau.restarted()
        let later = try await again.signIn("Eva")
        #expect(later.certified)
        try await again.perform(note("Senare."), on: caseID, later)
        try await again.end()
    }

    @Test func `a session that a new generation has passed by seals to it, and is brought to it`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        try await bureau.hire("Siv", .supervisor)
        let bo = try await bureau.hire("Bo", .supervisor)
        let (siv, sigrid) = (try await bureau.signIn("Siv"), try await bureau.signIn("Sigrid"))
        let before = try siv.heldKeys()
        _ = try await bureau.office.closeAccount(bo, sigrid)
        siv.replaceKeys { $0 = before }
        let caseID = try await bureau.office.register(TestBureau.complaint(), siv, nil).caseID
        #expect(try await holders(of: caseID, bureau) == [key(of: siv), generation(2, sigrid)])
        try await bureau.perform(.assign(Assign(people: [eva])), on: caseID, sigrid)
        #expect(await code { _ = try await bureau.office.open(caseID, siv) } == .notFound)
        // With the generation that has ended they certify nobody.
        let words = try #require(try await bureau.office.account(eva, siv).fingerprint)
        #expect(await code { _ = try await bureau.office.certify(eva, words: words, siv) } == .notCertified)
        let row = try #require(try await bureau.office.read { try $0.account(siv.account) })
        let bundle = PrivateKeyBundle([try #require(before.signing)])
        try await bureau.office.catchUp(siv, of: row, bundle: bundle, confirmed: before.trusted?.newest)
        _ = try await bureau.office.open(caseID, siv)
        try await bureau.end()
    }

    @Test func `whoever signs in while generations begin holds what they register`() async throws {
        let bureau = try await TestBureau.found()
        for (name, role) in [("Eva", Role.caseworker), ("Siv", .supervisor)] { try await bureau.hire(name, role) }
        var leaving: [StaffID] = []
        for number in 1...4 { leaving.append(try await bureau.hire("Bo \(number)", .supervisor)) }
        let sigrid = try await bureau.signIn("Sigrid")
        let people = leaving
        let registered = try await withThrowingTaskGroup(of: [(CaseID, Session)].self) { group in
            group.addTask {
                for person in people { _ = try await bureau.office.closeAccount(person, sigrid) }
                return []
            }
            for name in ["Eva", "Siv", "Eva", "Siv"] {
                group.addTask {
                    var cases: [(CaseID, Session)] = []
                    for number in 1...6 {
                        let session = try await bureau.signIn(name)
                        #expect(session.certified)
                        let complaint = TestBureau.complaint("\(name) \(number)")
                        cases.append((try await bureau.office.register(complaint, session, nil).caseID, session))
                    }
                    return cases
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(registered.count == 24)
        for (caseID, session) in registered {
            #expect(try await holders(of: caseID, bureau).contains(key(of: session)))
            // Whichever generation began first, the next write leaves the newest.
            try await bureau.perform(note("Vidare."), on: caseID, session)
            #expect(try await holders(of: caseID, bureau) == [key(of: session), generation(5, sigrid)])
        }
        #expect(registered.allSatisfy { (try? $0.1.heldKeys().trusted?.newest.generation) == 5 })
        for session in [sigrid] + registered.map(\.1) where session.roles.contains(.supervisor) {
            #expect(try session.heldKeys().newestGeneration?.number == 5)
        }
        #expect(bureau.office.health().findings.isEmpty)
        try await bureau.end()
    }

    @Test func `a reset taken back after a generation began waits for a supervisor`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let bo = try await bureau.hire("Bo", .supervisor)
        let caseID = try await bureau.office.register(TestBureau.complaint(), bureau.signIn("Eva"), nil).caseID
        let sigrid = try await bureau.signIn("Sigrid")
        _ = try await bureau.office.resetAccount(eva, bureau.signIn("Admin"))
        _ = try await bureau.office.closeAccount(bo, sigrid)
        try await bureau.office.takeBack(name: "Eva", passphrase: TestBureau.passphrase(of: "Eva"), code: nil)
        let waiting = try await bureau.signIn("Eva")
        #expect(!waiting.certified)
        #expect(try await bureau.office.notices(waiting).map(\.kind) == [.notCertified])
        _ = try await bureau.office.open(caseID, waiting)
        let words = try #require(try await bureau.office.account(eva, sigrid).fingerprint)
        _ = try await bureau.office.certify(eva, words: words, sigrid)
        let again = try await bureau.signIn("Eva")
        try await bureau.perform(note("Åter."), on: caseID, again)
        #expect(try await holders(of: caseID, bureau) == [key(of: again), generation(2, sigrid)])
        #expect(bureau.office.health().findings.isEmpty)
        try await bureau.end()
    }
}
