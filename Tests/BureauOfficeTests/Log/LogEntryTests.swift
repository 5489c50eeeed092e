import BureauStore
import CaseWorkflow
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

@Suite struct LogEntryTests {
    /// An act, and the kinds of entry it leaves, in their order.
    private func expect(
        _ kinds: [LogEntry.Kind],
        of bureau: TestBureau,
        _ act: String,
        _ work: () async throws -> Void
    ) async throws -> [LogEntry] {
        let before = try await entries(bureau.office).count
        try await work()
        let left = Array(try await entries(bureau.office).dropFirst(before))
        #expect(left.map(\.kind) == kinds, "\(act)")
        return left
    }

    @Test func `every act leaves its entry`() async throws {
        let bureau = try await TestBureau.found()
        let office = bureau.office
        #expect(
            try await entries(office).map(\.kind)
                == [.storeCreated, .accountCreated, .accountCreated, .generationBegun, .matchingBegun, .daemonStarted]
        )
        var sessions: [String: Session] = [:]
        for name in ["Sigrid", "Admin"] {
            _ = try await expect([.signinSucceeded], of: bureau, "sign-in") {
                sessions[name] = try await bureau.signIn(name)
            }
        }
        let (sigrid, admin) = (try #require(sessions["Sigrid"]), try #require(sessions["Admin"]))
        var made: (account: AccountSummary, activationCode: String)?
        _ = try await expect([.accountCreated], of: bureau, "invitation") {
            made = try await office.createAccount(name: "Bo", role: .supervisor, secondFactor: false, admin)
        }
        let bo = try #require(made?.account.id)
        let words = try await office.supervisorsFingerprint().words
        let passphrase = TestBureau.passphrase(of: "Bo")
        _ = try await expect([.signinFailed], of: bureau, "wrong code") {
            let request = Activation(name: "Bo", code: "fel", passphrase: passphrase, supervisorsWords: words)
            #expect(await code { _ = try await office.activate(request) } == .wrongCredentials)
        }
        _ = try await expect([.signinFailed], of: bureau, "unknown name") {
            let request = Activation(name: "Ingen", code: "fel", passphrase: passphrase, supervisorsWords: words)
            #expect(await code { _ = try await office.activate(request) } == .wrongCredentials)
        }
        var activated: Activated?
        _ = try await expect([.accountActivated], of: bureau, "activation") {
            activated = try await office.activate(
                Activation(
                    name: "Bo",
                    code: made?.activationCode ?? "",
                    passphrase: passphrase,
                    supervisorsWords: words
                )
            )
        }
        _ = try await expect([.accountCertified], of: bureau, "certification") {
            _ = try await office.certify(bo, words: activated?.fingerprint ?? [], sigrid)
        }
        _ = try await expect([.accountChanged], of: bureau, "second factor") {
            _ = try await office.setSecondFactor(bo, required: false, admin)
        }
        _ = try await expect([.accountReset], of: bureau, "reset") { _ = try await office.resetAccount(bo, admin) }
        _ = try await expect([.signinFailed], of: bureau, "taking back refused") {
            #expect(
                await code { try await office.takeBack(name: "Bo", passphrase: "fel", code: nil) } == .wrongCredentials
            )
        }
        _ = try await expect([.accountResetTakenBack], of: bureau, "taking back") {
            try await office.takeBack(name: "Bo", passphrase: passphrase, code: nil)
        }
        let other = try await bureau.signIn("Bo")
        _ = try await expect([.accountPassphraseChanged], of: bureau, "passphrase") {
            try await office.changePassphrase(other, old: passphrase, new: passphrase + "!", oldWasSeen: false)
        }
        _ = try await expect([.signout], of: bureau, "sign-out") { try await office.signOut(other) }
        _ = try await expect(
            [.generationBegun, .accountCertified, .accountClosed, .matchingBegun],
            of: bureau,
            "closing"
        ) {
            _ = try await office.closeAccount(bo, sigrid)
        }
        _ = try await expect([.deskSearch], of: bureau, "search") {
            _ = try await office.search(SearchQuery(text: "lägenhet"), sigrid)
        }
        try await office.close()
        let again = try await TestBureau.open(bureau.folder, bureau.time)
        #expect(try await entries(again.office).suffix(2).map(\.kind) == [.daemonStopped, .daemonStarted])
        try await again.end()
    }

    @Test func `entries of a case carry pseudonyms that its holders alone recognise`() async throws {
        let bureau = try await TestBureau.found()
        try await bureau.hire("Kim", .caseworker)
        let (sigrid, kim) = (try await bureau.signIn("Sigrid"), try await bureau.signIn("Kim"))
        let office = bureau.office
        let caseID = try await office.register(TestBureau.complaint(), sigrid, nil).caseID
        let otherID = try await office.register(TestBureau.complaint("Ett annat"), sigrid, nil).caseID
        let left = try await expect([.caseRead, .caseChanged], of: bureau, "read and change") {
            let note = Command.addNote(AddNote(note: Note(kind: .memo, text: "Ett samtal.")))
            try await bureau.perform(note, on: caseID, sigrid)
        }
        #expect(left[0].eventHash == nil && left[1].eventHash != nil)
        #expect(left[0].pseudonym != left[1].pseudonym && left.allSatisfy { $0.actor == sigrid.account.text })
        let refused = try await expect([.caseRefused, .caseRefused, .caseRefused], of: bureau, "refusals") {
            #expect(await code { _ = try await office.open(caseID, kim) } == .notFound)
            let note = Command.addNote(AddNote(note: Note(kind: .memo, text: "x")))
            #expect(
                await code { _ = try await office.perform(note, on: caseID, expecting: 1, sigrid, nil) }
                    == .versionMoved
            )
            let reopen = Command.reopen(Reopen(reason: "x"))
            #expect(
                await code { _ = try await office.perform(reopen, on: caseID, expecting: 2, sigrid, nil) } == .refused
            )
        }
        // A refusal names no case, not even to its holders.
        #expect(refused.allSatisfy { $0.pseudonym == nil && $0.eventHash == nil && $0.outcome != nil })
        let strike = try await expect([.caseRead, .caseStruck], of: bureau, "striking") {
            try await bureau.perform(.strike(Strike(version: 2, reason: "Fel akt.")), on: caseID, sigrid)
        }

        func logKey(_ id: CaseID) async throws -> [UInt8] {
            let opened = try await office.openCase(id.identifier, sigrid)
            return Vault.logKey(of: opened.keys)?.withBytes { Array($0) } ?? []
        }
        let (own, foreign) = (try await logKey(caseID), try await logKey(otherID))
        for entry in left + strike {
            #expect(entry.pseudonym?.matches(logKey: own) == true)
            #expect(entry.pseudonym?.matches(logKey: foreign) == false)
        }
        #expect(try await entries(office).count { $0.pseudonym?.matches(logKey: own) == true } == 6)
        try await bureau.end()
    }
}
