import CaseWorkflow
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

@Suite struct ActivationTests {
    private func invite(_ bureau: TestBureau, _ name: String = "Ny") async throws -> (id: StaffID, code: String) {
        let admin = try await bureau.signIn("Admin")
        let made = try await bureau.office.createAccount(name: name, role: .caseworker, secondFactor: false, admin)
        return (made.account.id, made.activationCode)
    }

    private func activate(
        _ bureau: TestBureau,
        code: String,
        passphrase: String = TestBureau.passphrase(of: "Ny"),
        words: [String]? = nil
    ) async -> OfficeError? {
        await refusal {
            let own = try await bureau.office.supervisorsFingerprint().words
            _ = try await bureau.office.activate(
                Activation(name: "Ny", code: code, passphrase: passphrase, supervisorsWords: words ?? own)
            )
        }
    }

    @Test func `a code is good for seven days and not a moment longer`() async throws {
        let bureau = try await TestBureau.found()
        let (id, code) = try await invite(bureau)
        bureau.time.advance(days: 7)
        bureau.time.advance(milliseconds: 1)
        #expect(await activate(bureau, code: code)?.code == .wrongCredentials)
        let admin = try await bureau.signIn("Admin")
        let fresh = try await bureau.office.resetAccount(id, admin).activationCode
        bureau.time.advance(days: 7)
        #expect(await activate(bureau, code: code)?.code == .wrongCredentials)
        #expect(await activate(bureau, code: fresh) == nil)
        #expect(try await entries(bureau.office, .signinFailed).count == 2)
        try await bureau.end()
    }

    @Test func `five wrong tries use a code up`() async throws {
        let bureau = try await TestBureau.found()
        let (_, code) = try await invite(bureau)
        for _ in 0..<4 { #expect(await activate(bureau, code: "0000-0000-0000-0000")?.code == .wrongCredentials) }
        // A weak passphrase and wrong words are no tries.
        #expect(await activate(bureau, code: code, passphrase: "kort")?.code == .weakPassphrase)
        #expect(await activate(bureau, code: code, words: ["fel"])?.code == .wordsDiffer)
        #expect(await activate(bureau, code: "0000-0000-0000-0000")?.code == .wrongCredentials)
        let last = await activate(bureau, code: code)
        #expect(last?.code == .wrongCredentials)
        try await bureau.end()
    }

    @Test func `a code is used once, also when two come at once`() async throws {
        let bureau = try await TestBureau.found()
        let (_, code) = try await invite(bureau)
        let codes = await withTaskGroup { group in
            for _ in 0..<2 { group.addTask { await self.activate(bureau, code: code) } }
            return await group.reduce(into: [OfficeError?]()) { $0.append($1) }
        }
        #expect(codes.count { $0 == nil } == 1)
        let third = await activate(bureau, code: code)
        #expect(Set((codes + [third]).compactMap { $0?.message }).count == 1)
        try await bureau.end()
    }

    @Test(arguments: ["kort", "aaaaaaaaaaaaaaaa", "NyNyNyNyNyNyNyNy", "en mening\u{0}med NUL"])
    func `a weak passphrase is refused`(passphrase: String) async throws {
        let bureau = try await TestBureau.found()
        let (_, code) = try await invite(bureau)
        let error = await activate(bureau, code: code, passphrase: passphrase)
        #expect(error?.code == .weakPassphrase)
        #expect(error?.message.contains(passphrase) == false)
        try await bureau.end()
    }

    @Test func `an account holds nothing until a supervisor who compared the words certifies it`() async throws {
        let bureau = try await TestBureau.found()
        let (id, code) = try await invite(bureau)
        #expect(await activate(bureau, code: code) == nil)
        let ny = try await bureau.signIn("Ny")
        #expect(!ny.certified)
        #expect(
            await BureauOfficeTests.code { _ = try await bureau.office.register(TestBureau.complaint(), ny, nil) }
                == .notCertified
        )
        let sigrid = try await bureau.signIn("Sigrid")
        let admin = try await bureau.signIn("Admin")
        let words = try #require(try await bureau.office.account(id, sigrid).fingerprint)
        #expect(
            await BureauOfficeTests.code { _ = try await bureau.office.certify(id, words: words.reversed(), sigrid) }
                == .wordsDiffer
        )
        #expect(
            await BureauOfficeTests.code { _ = try await bureau.office.certify(id, words: words, admin) } == .forbidden
        )
        #expect(
            await BureauOfficeTests.code { _ = try await bureau.office.certify(id, words: words, ny) } == .forbidden
        )
        _ = try await bureau.office.certify(id, words: words, sigrid)
        _ = try await bureau.office.register(TestBureau.complaint(), bureau.signIn("Ny"), nil)
        try await bureau.end()
    }
}
