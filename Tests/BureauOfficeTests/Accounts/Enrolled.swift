import BureauStore
import CaseWorkflow
import Sealing
import Testing

@testable import BureauOffice

/// Somebody with an authenticator, and the codes it shows.
struct Enrolled: Sendable {
    let name: String
    let id: StaffID
    let secret: [UInt8]

    /// Invites and activates a caseworker whose sign-in needs a code.
    init(_ bureau: TestBureau, named name: String) async throws {
        let admin = try await bureau.signIn("Admin")
        let (account, code) = try await bureau.office.createAccount(
            name: name,
            role: .caseworker,
            secondFactor: true,
            admin
        )
        let activated = try await bureau.office.activate(
            Activation(
                name: name,
                code: code,
                passphrase: TestBureau.passphrase(of: name),
                supervisorsWords: bureau.office.supervisorsFingerprint().words
            )
        )
        #expect(activated.totpURI?.contains(try #require(activated.totpSecret)) == true)
        self.name = name
        id = account.id
        let row = try await bureau.office.read { try $0.account(account.id.account) }
        secret = try bureau.office.openTOTPSecret(#require(row?.sealedTOTP), of: account.id.account)
    }

    /// The code that the authenticator shows, some steps from now.
    func code(_ bureau: TestBureau, stepsAhead: Int64 = 0) throws -> String {
        let step = TOTP.step(at: bureau.time.clock.wall() / 1000) + stepsAhead
        return try TOTP(secret: secret).code(step: step)
    }

    func credentials(code: String?) -> Credentials {
        Credentials(name: name, passphrase: TestBureau.passphrase(of: name), code: code)
    }
}
