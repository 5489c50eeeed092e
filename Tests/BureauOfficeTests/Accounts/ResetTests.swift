import BureauStore
import CaseWorkflow
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

@Suite struct ResetTests {
    private func takeBack(_ bureau: TestBureau, _ name: String) async -> OfficeError? {
        await refusal {
            try await bureau.office.takeBack(name: name, passphrase: TestBureau.passphrase(of: name), code: nil)
        }
    }

    @Test func `a reset is taken back with the old passphrase, within thirty days`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let worker = try await bureau.signIn("Eva")
        let caseID = try await bureau.office.register(TestBureau.complaint(), worker, nil).caseID
        let admin = try await bureau.signIn("Admin")
        let summary = try await bureau.office.resetAccount(eva, admin).account
        #expect(summary.state == .invited && !summary.certified && summary.setAsideUntil != nil)
        #expect(await code { _ = try await bureau.office.open(caseID, worker) } == .notSignedIn)
        #expect(await code { _ = try await bureau.signIn("Eva") } == .wrongCredentials)
        let wrong = await refusal {
            try await bureau.office.takeBack(name: "Eva", passphrase: "en annan mening", code: nil)
        }
        #expect(wrong?.message == Office.wrongCredentials)
        bureau.time.advance(days: 30)
        #expect(await takeBack(bureau, "Eva") == nil)
        #expect(await takeBack(bureau, "Eva")?.message == Office.wrongCredentials)
        _ = try await bureau.office.open(caseID, bureau.signIn("Eva"))
        #expect(try await entries(bureau.office, .accountResetTakenBack).count == 1)
        try await bureau.end()
    }

    @Test func `after thirty days a reset is final`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let admin = try await bureau.signIn("Admin")
        _ = try await bureau.office.resetAccount(eva, admin)
        bureau.time.advance(days: 30)
        bureau.time.advance(milliseconds: 1)
        #expect(await takeBack(bureau, "Eva")?.message == Office.wrongCredentials)
        await bureau.office.forgetExpiredSetAsides()
        let row = try await bureau.office.read { try $0.account(eva.account) }
        #expect(row?.setAside == nil)
        try await bureau.end()
    }

    @Test func `whoever uses the code in bad faith cannot keep a reset from being taken back`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let caseID = try await bureau.office.register(TestBureau.complaint(), bureau.signIn("Eva"), nil).caseID
        let admin = try await bureau.signIn("Admin")
        let code = try await bureau.office.resetAccount(eva, admin).activationCode
        let words = try await bureau.office.supervisorsFingerprint().words
        let theirs = "en mening som bara den andra vet"
        _ = try await bureau.office.activate(
            Activation(name: "Eva", code: code, passphrase: theirs, supervisorsWords: words)
        )
        let theirSession = try await bureau.office.signIn(Credentials(name: "Eva", passphrase: theirs)).session
        #expect(await BureauOfficeTests.code { _ = try await bureau.office.open(caseID, theirSession) } == .notFound)
        try await bureau.office.changePassphrase(theirSession, old: theirs, new: theirs + " igen", oldWasSeen: true)
        _ = try await bureau.office.resetAccount(eva, admin)
        #expect(await takeBack(bureau, "Eva") == nil)
        _ = try await bureau.office.open(caseID, bureau.signIn("Eva"))
        try await bureau.end()
    }

    @Test func `once the new keys are certified, the old passphrase takes nothing back`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let admin = try await bureau.signIn("Admin")
        let code = try await bureau.office.resetAccount(eva, admin).activationCode
        let words = try await bureau.office.supervisorsFingerprint().words
        let activated = try await bureau.office.activate(
            Activation(name: "Eva", code: code, passphrase: "en alldeles ny mening", supervisorsWords: words)
        )
        _ = try await bureau.office.certify(eva, words: activated.fingerprint, bureau.signIn("Sigrid"))
        #expect(await takeBack(bureau, "Eva")?.message == Office.wrongCredentials)
        // A second reset puts aside the keys of today, not those of the first.
        _ = try await bureau.office.resetAccount(eva, admin)
        #expect(await takeBack(bureau, "Eva")?.message == Office.wrongCredentials)
        try await bureau.office.takeBack(name: "Eva", passphrase: "en alldeles ny mening", code: nil)
        try await bureau.end()
    }

    @Test func `a supervisor who was reset signs in before being certified, and again after`() async throws {
        let bureau = try await TestBureau.found()
        let bo = try await bureau.hire("Bo", .supervisor)
        let code = try await bureau.office.resetAccount(bo, bureau.signIn("Admin")).activationCode
        let words = try await bureau.office.supervisorsFingerprint().words
        let activated = try await bureau.office.activate(
            Activation(name: "Bo", code: code, passphrase: TestBureau.passphrase(of: "Bo"), supervisorsWords: words)
        )
        let before = try await bureau.signIn("Bo")
        #expect(!before.certified)
        _ = try await bureau.office.certify(bo, words: activated.fingerprint, bureau.signIn("Sigrid"))
        let caseID = try await bureau.office.register(TestBureau.complaint(), bureau.signIn("Sigrid"), nil).caseID
        _ = try await bureau.office.open(caseID, bureau.signIn("Bo"))
        try await bureau.end()
    }

    @Test func `the last supervisor and the last holder of a walled case are not taken away`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let kim = try await bureau.hire("Kim", .caseworker)
        let (admin, sigrid) = (try await bureau.signIn("Admin"), try await bureau.signIn("Sigrid"))
        func expectRefused(_ id: StaffID) async {
            #expect(await BureauOfficeTests.code { _ = try await bureau.office.resetAccount(id, admin) } == .lastHolder)
            #expect(await BureauOfficeTests.code { _ = try await bureau.office.closeAccount(id, admin) } == .lastHolder)
        }
        await expectRefused(sigrid.person)
        #expect(
            await BureauOfficeTests.code {
                _ = try await bureau.office.changeRole(sigrid.person, to: .caseworker, admin)
            } == .lastHolder
        )
        // Not either while their new keys wait to be certified.
        try await bureau.office.changePassphrase(
            sigrid,
            old: TestBureau.passphrase(of: "Sigrid"),
            new: TestBureau.passphrase(of: "Sigrid") + "!",
            oldWasSeen: true
        )
        await expectRefused(sigrid.person)
        let again = try await bureau.office.signIn(
            Credentials(name: "Sigrid", passphrase: TestBureau.passphrase(of: "Sigrid") + "!")
        ).session
        let words = try #require(try await bureau.office.account(sigrid.person, again).fingerprint)
        _ = try await bureau.office.certify(sigrid.person, words: words, again)

        let worker = try await bureau.signIn("Eva")
        let wall = Wall(named: [eva, kim], reason: "Jäv.")
        let caseID = try await bureau.office.register(TestBureau.complaint(wall: wall), worker, nil).caseID
        _ = try await bureau.office.closeAccount(kim, admin)
        await expectRefused(eva)
        // Nor with keys of which one replaced the other.
        try await bureau.office.changePassphrase(
            worker,
            old: TestBureau.passphrase(of: "Eva"),
            new: TestBureau.passphrase(of: "Eva") + "!",
            oldWasSeen: true
        )
        await expectRefused(eva)
        let later = try await bureau.office.signIn(
            Credentials(name: "Eva", passphrase: TestBureau.passphrase(of: "Eva") + "!")
        ).session
        _ = try await bureau.office.open(caseID, later)
        try await bureau.end()
    }
}
