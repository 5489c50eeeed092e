import CaseWorkflow
import Testing
import TransparencyLog

@testable import BureauOffice

@Suite struct SessionTests {
    private static let idle: Int64 = 15 * 60 * 1000

    enum Ending: CaseIterable, Sendable {
        case reset, role, closing, passphrase, passphraseSeen, authenticator
    }

    @Test(arguments: Ending.allCases)
    func `sessions end at what changes the account`(_ ending: Ending) async throws {
        let bureau = try await TestBureau.found()
        let id = try await bureau.hire("Eva", .caseworker)
        let admin = try await bureau.signIn("Admin")
        let passphrase = TestBureau.passphrase(of: "Eva")
        let first = try await bureau.office.signIn(Credentials(name: "Eva", passphrase: passphrase))
        let other = try await bureau.office.signIn(Credentials(name: "Eva", passphrase: passphrase))
        var keepsOwn = false
        switch ending {
        case .reset: _ = try await bureau.office.resetAccount(id, admin)
        case .role: _ = try await bureau.office.changeRole(id, to: .supervisor, admin)
        case .closing: _ = try await bureau.office.closeAccount(id, admin)
        case .passphrase, .passphraseSeen:
            keepsOwn = ending == .passphrase
            try await bureau.office.changePassphrase(
                first.session,
                old: passphrase,
                new: passphrase + "!",
                oldWasSeen: !keepsOwn
            )
        case .authenticator:
            keepsOwn = true
            _ = try await bureau.office.enrolSecondFactor(first.session, passphrase: passphrase)
        }
        #expect(bureau.office.session(token: other.token, isActivity: true) == nil)
        #expect(await code { _ = try other.session.heldKeys() } == .notSignedIn)
        #expect((bureau.office.session(token: first.token, isActivity: true) != nil) == keepsOwn)
        #expect(bureau.office.session(token: "x", isActivity: true) == nil)
        try await bureau.end()
    }

    @Test func `a session ends when idle, by a clock that nobody sets`() async throws {
        let bureau = try await TestBureau.found()
        let passphrase = TestBureau.passphrase(of: "Sigrid")
        let one = try await bureau.office.signIn(Credentials(name: "Sigrid", passphrase: passphrase))
        func lives(_ isActivity: Bool) -> Bool {
            bureau.office.session(token: one.token, isActivity: isActivity) != nil
        }
        bureau.time.advance(milliseconds: Self.idle)
        #expect(lives(true))
        bureau.time.setBack(milliseconds: 100 * Self.idle)
        #expect(lives(true))
        bureau.time.advance(milliseconds: Self.idle)
        // What a page asks by itself is no activity.
        #expect(lives(false))
        bureau.time.advance(milliseconds: 1)
        #expect(!lives(true))
        await bureau.office.endIdleSessions()
        #expect(await code { _ = try one.session.heldKeys() } == .notSignedIn)
        #expect(try await entries(bureau.office, .signout).map(\.outcome) == ["idle"])
        #expect(bureau.office.figures().sessions == 0)
        #expect(bureau.office.figures().desksOpen == 0)
        try await bureau.end()
    }
}
