import BureauStore
import CaseWorkflow
import Foundation
import Sealing
import Testing
import TransparencyLog

@testable import BureauOffice

/// Somebody who was a supervisor, knows the generation that ended with them, has the daemon key and writes into the file
/// of the stopped bureau: what they write is bound to the log as the service binds it.
struct FormerSupervisor: Sendable {
    let folder: String
    /// Eva's case, which nobody has written to since the supervisor left.
    let caseID: CaseID
    let caseKeys: CaseKeys
    let eva: Identifier
    let bo: Identifier
    /// The first generation, which ended as Bo left, and the second.
    let ended: PrivateKeys
    let newest: PrivateKeys
    /// What they would have things sealed to.
    let own: PrivateKeys

    init(_ bureau: TestBureau) async throws {
        eva = try await bureau.hire("Eva", .caseworker).account
        let bo = try await bureau.hire("Bo", .supervisor)
        self.bo = try bo.account
        let leaving = try await bureau.signIn("Bo")
        ended = try #require(try leaving.heldKeys().generations[1])
        caseID = try await bureau.office.register(TestBureau.complaint(), bureau.signIn("Eva"), nil).caseID
        caseKeys = try await bureau.office.openCase(caseID.identifier, leaving).keys
        let sigrid = try await bureau.signIn("Sigrid")
        _ = try await bureau.office.closeAccount(bo, sigrid)
        newest = try #require(try sigrid.heldKeys().generations[2])
        own = try PrivateKeys.generate()
        folder = bureau.folder
        try await bureau.office.close()
        // No image that knows the cases: a desk checks every signature as it is built.
        try? FileManager.default.removeItem(atPath: folder + "/desks")
    }

    /// A certificate for their own keys in Eva's name.
    func certificate(by signer: PrivateKeys, claiming generation: UInt32, role: Role = .caseworker) throws -> [UInt8] {
        let statement = Certificate.Statement(
            account: eva,
            role: role.rawValue,
            keys: own.publicKeys,
            generation: generation,
            issued: 1
        )
        return try Certificate.issue(statement, by: signer).encoded
    }

    /// Puts their own keys with this certificate in the place of Eva's.
    func exchangeKeys(_ certificate: [UInt8], role: Role = .caseworker, dueGeneration: Bool = false) async throws {
        try await write { store in
            var row = try #require(try store.account(eva))
            row.roles = role.rawValue
            row.publicKeys = own.publicKeys.encoded
            row.certificate = certificate
            if dueGeneration { try store.setValue([1], for: BureauValue.generationDue) }
            let entry = OfficeLog.entry(.accountCertified, by: eva, at: TestClock().clock.now())
            try store.appendLog(entry, binding: store.updateAccount(row))
        }
        try await addCertificate(certificate)
    }

    /// Adds a certificate for their own keys to those that signatures are checked against.
    func addCertificate(_ certificate: [UInt8]) async throws {
        try await write {
            let key = own.publicKeys.identifier
            try $0.keepCertificate(KeyCertificateRow(key: key, account: eva, certificate: certificate))
        }
    }

    /// Opens their own closed account again, with the certificate that is kept for their old signatures.
    func reopenAccount() async throws {
        try await write { store in
            var row = try #require(try store.account(bo))
            row.state = .active
            row.certificate = try #require(try store.keyCertificates().first { $0.account == bo }).certificate
            row.publicKeys = try Certificate(encoded: #require(row.certificate)).statement.keys.encoded
            try store.setValue([1], for: BureauValue.generationDue)
            let entry = OfficeLog.entry(.accountChanged, by: bo, at: TestClock().clock.now())
            try store.appendLog(entry, binding: store.updateAccount(row))
        }
    }

    private func write(_ work: @escaping @Sendable (StoreTransaction) throws -> Void) async throws {
        let key = try DaemonKey(file: folder + "/daemon.key").logHeadKey
        let store = try Store.open(folder: folder, headKey: key)
        try await store.write(work)
        try store.close()
    }
}
