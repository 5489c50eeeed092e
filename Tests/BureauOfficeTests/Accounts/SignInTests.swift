import BureauStore
import CaseWorkflow
import Foundation
import GRDB
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

@Suite struct SignInTests {
    @Test func `every failure has the same words, whatever was wrong`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await Enrolled(bureau, named: "Eva")
        let closed = try await bureau.hire("Kim", .caseworker)
        let admin = try await bureau.signIn("Admin")
        _ = try await bureau.office.closeAccount(closed, admin)
        _ = try await bureau.office.createAccount(name: "Ny", role: .caseworker, secondFactor: false, admin)
        let used = try eva.code(bureau)
        _ = try await bureau.office.signIn(eva.credentials(code: used))

        let tries: [(String, Credentials)] = [
            ("unknown name", Credentials(name: "Ingen", passphrase: TestBureau.passphrase(of: "Eva"))),
            (
                "wrong passphrase",
                Credentials(name: "Eva", passphrase: "en helt annan mening", code: try eva.code(bureau))
            ),
            ("empty passphrase", Credentials(name: "Eva", passphrase: "", code: try eva.code(bureau))),
            ("no code", eva.credentials(code: nil)), ("wrong code", eva.credentials(code: "000000x")),
            ("used code", eva.credentials(code: used)),
            ("code of the step before", eva.credentials(code: try eva.code(bureau, stepsAhead: -1))),
            ("code of another time", eva.credentials(code: try eva.code(bureau, stepsAhead: 40))),
            ("closed account", Credentials(name: "Kim", passphrase: TestBureau.passphrase(of: "Kim"))),
            ("invited account", Credentials(name: "Ny", passphrase: TestBureau.passphrase(of: "Ny"))),
        ]
        var answers: Set<String> = []
        for (name, credentials) in tries {
            let error = await refusal { _ = try await bureau.office.signIn(credentials) }
            #expect(error?.code == .wrongCredentials, "\(name)")
            answers.insert(error?.message ?? "")
        }
        #expect(answers == [Office.wrongCredentials])
        #expect(try await entries(bureau.office, .signinFailed).count == tries.count)
        _ = try await bureau.office.signIn(eva.credentials(code: try eva.code(bureau, stepsAhead: 1)))
        try await bureau.end()
    }

    @Test func `the last step used is remembered across a restart`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await Enrolled(bureau, named: "Eva")
        let code = try eva.code(bureau)
        _ = try await bureau.office.signIn(eva.credentials(code: code))
        let again = try await bureau.restarted()
        #expect(
            await BureauOfficeTests.code { _ = try await again.office.signIn(eva.credentials(code: code)) }
                == .wrongCredentials
        )
        again.time.advance(milliseconds: 30_000)
        _ = try await again.office.signIn(eva.credentials(code: try eva.code(again)))
        try await again.end()
    }

    @Test func `of two sign-ins with one code at once, one wins`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await Enrolled(bureau, named: "Eva")
        let credentials = eva.credentials(code: try eva.code(bureau))
        let codes = await withTaskGroup { group in
            for _ in 0..<2 {
                group.addTask { await BureauOfficeTests.code { _ = try await bureau.office.signIn(credentials) } }
            }
            return await group.reduce(into: [OfficeError.Code?]()) { $0.append($1) }
        }
        #expect(codes.count { $0 == nil } == 1)
        #expect(codes.count { $0 == .wrongCredentials } == 1)
        #expect(try await entries(bureau.office, .signinFailed).count == 1)
        try await bureau.end()
    }

    @Test func `a row altered under the running bureau lets nobody in, and is not bound anew`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let admin = try await bureau.signIn("Admin")
        try Intruder(folder: bureau.folder).run("UPDATE account SET roles = 'supervisor' WHERE name = 'Eva'")
        #expect(await code { _ = try await bureau.signIn("Eva") } == .tampered)
        #expect(await code { _ = try await bureau.office.resetAccount(eva, admin) } == .tampered)
        #expect(await code { _ = try await bureau.office.setSecondFactor(eva, required: false, admin) } == .tampered)
        try await bureau.office.close()
        #expect(await code { _ = try await TestBureau.open(bureau.folder, bureau.time) } == .cannotStart)
    }

    @Test func `nothing is sealed to a public key that no supervisor certified`() async throws {
        let bureau = try await TestBureau.found()
        let eva = try await bureau.hire("Eva", .caseworker)
        let sigrid = try await bureau.signIn("Sigrid")
        let caseID = try await bureau.office.register(TestBureau.complaint(), sigrid, nil).caseID
        try await bureau.perform(.assign(Assign(people: [eva])), on: caseID, sigrid)
        let foreign = try PrivateKeys.generate()
        try Intruder(folder: bureau.folder)
            .run("UPDATE account SET public_keys = ? WHERE name = 'Eva'", [Data(foreign.publicKeys.encoded)])
        // No change of an account is bound to the log over it.
        #expect(await code { _ = try await bureau.signIn("Admin") } == .writingStopped)
        // And where the office has read the row, whatever made it do so, the certificate tells.
        try await bureau.office.read { [directory = bureau.office.directory] in try directory.refresh(from: $0) }
        try await bureau.perform(.addNote(AddNote(note: Note(kind: .memo, text: "Vidare."))), on: caseID, sigrid)
        let holders = try await bureau.office.read { try $0.wraps(caseID.identifier).map(\.holder) }
        #expect(!holders.contains(foreign.publicKeys.identifier))
        #expect(holders == [bureau.office.directory.reading.newestGeneration?.keys.identifier])
        // Nor is anything given to Eva from now on.
        let other = try await bureau.office.register(TestBureau.complaint("Ett annat"), sigrid, nil).caseID
        let refusal = await code { try await bureau.perform(.assign(Assign(people: [eva])), on: other, sigrid) }
        #expect(refusal == .refused)
        try await bureau.office.close()
    }
}
