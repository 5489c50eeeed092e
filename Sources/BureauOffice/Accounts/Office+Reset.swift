import BureauStore
package import CaseWorkflow
import Sealing
import TransparencyLog

extension Office {
    /// Resets an account whose passphrase is forgotten: a new activation code; the sealed keys are set aside for 30
    /// days and not destroyed, so that a reset by mistake or in bad faith can be taken back.
    ///
    /// An administrator's act.
    ///
    /// Refuses with `.forbidden`, `.accountState` and `.lastHolder`.
    package func resetAccount(
        _ id: StaffID,
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws -> (account: AccountSummary, activationCode: String) {
        try requireAdministrator(session)
        let account = try id.account
        let moment = clock.now()
        let code = ActivationCode.random()
        let summary = try await change(
            account,
            by: session.account,
            kind: .accountReset,
            at: moment,
            keeping: idempotencyRow(idempotency, session, status: 200, result: account, version: nil)
        ) { row, store in
            guard row.state != .closed else { throw OfficeError(.accountState, "The account is closed.") }
            try Office.refuseLastHolder(row, in: store)
            let isOver = row.setAsideUntil.map { $0 < moment.milliseconds } ?? true
            if row.state == .active, row.setAside == nil || isOver, let aside = SetAside(row) {
                row.setAside = aside.encoded
                row.setAsideUntil = moment.milliseconds + SetAside.kept
            }
            row.publicKeys = nil
            row.certificate = nil
            row.sealedPrivate = nil
            row.sealedMemory = nil
            row.sealedTOTP = nil
            row.totpLastStep = nil
            row.derivation = nil
            row.invite(code, at: moment)
        }
        await endSessions(of: account)
        // The keys that come after cannot read the image; it would look like one that somebody exchanged.
        desks.deleteImage(of: account)
        return (summary, code.text)
    }

    /// Takes a reset back: the account is as it was, opened with the passphrase from before.
    ///
    /// Its certificate comes back where it still holds: by the newest generation and for today's role. Otherwise a
    /// supervisor certifies the keys again.
    ///
    /// Refuses with `.wrongCredentials` whatever is wrong: no reset, too late, another passphrase or code, or the new
    /// keys were certified meanwhile.
    package func takeBack(name: String, passphrase: String, code: String?) async throws {
        let moment = clock.now()
        let row = try await read { try $0.account(named: name) }
        let aside = try row?.setAside.map { try SetAside(encoded: $0) }
        var old = row
        if let aside { aside.restore(&old) }
        let restored = old
        let credentials = Credentials(name: name, passphrase: passphrase, code: code)
        let proof = try await proof(of: aside == nil ? nil : restored, by: credentials)
        guard let proof, let row, let aside, let until = row.setAsideUntil, moment.milliseconds <= until,
            row.state != .closed, row.certificate == nil
        else {
            _ = try await refuseTakingBack(of: row, at: moment)
            return
        }
        try await change(row.id, by: row.id, kind: .accountResetTakenBack, at: moment) { row, store in
            guard row.setAside == aside.encoded, row.certificate == nil else {
                throw OfficeError(.wrongCredentials, Self.wrongCredentials)
            }
            var back: AccountRow? = row
            aside.restore(&back)
            if let back { row = back }
            if proof.step > 0 { row.totpLastStep = Int(proof.step) }
            let newest = try store.generations().last?.number
            if try !StaffMember(row, newest: newest).isCertified { row.certificate = nil }
            row.state = .active
            row.activationHash = nil
            row.activationExpires = nil
            row.activationTries = 0
            row.setAside = nil
            row.setAsideUntil = nil
        }
        await endSessions(of: row.id)
        desks.deleteImage(of: row.id)
    }

    private func refuseTakingBack(of row: AccountRow?, at moment: Moment) async throws {
        try await write { store in
            var entry = OfficeLog.entry(.signinFailed, by: nil, at: moment, outcome: "take back")
            entry.account = row?.id.text
            try store.appendLog(entry)
        }
        throw OfficeError(.wrongCredentials, Self.wrongCredentials)
    }
}

/// What a reset puts aside: everything that the passphrase from before opens.
struct SetAside: Equatable, Sendable {
    static let kept: Int64 = 30 * 24 * 60 * 60 * 1000

    let derivation: AccountRow.Derivation
    let publicKeys: [UInt8]
    let certificate: [UInt8]
    let sealedPrivate: [UInt8]
    let sealedMemory: [UInt8]
    let sealedTOTP: [UInt8]

    /// What an account has; nil for one that was never activated.
    init?(_ row: AccountRow) {
        guard let derivation = row.derivation, let publicKeys = row.publicKeys, let sealed = row.sealedPrivate else {
            return nil
        }
        self.derivation = derivation
        self.publicKeys = publicKeys
        certificate = row.certificate ?? []
        sealedPrivate = sealed
        sealedMemory = row.sealedMemory ?? []
        sealedTOTP = row.sealedTOTP ?? []
    }

    init(encoded: [UInt8]) throws {
        var reader = FieldReader(encoded)
        derivation = AccountRow.Derivation(
            salt: try reader.field(),
            log2N: Int(try reader.number(UInt8.self)),
            r: Int(try reader.number(UInt8.self)),
            p: Int(try reader.number(UInt8.self))
        )
        publicKeys = try reader.field()
        certificate = try reader.field()
        sealedPrivate = try reader.field()
        sealedMemory = try reader.field()
        sealedTOTP = try reader.field()
        try reader.finish()
    }

    var encoded: [UInt8] {
        var writer = FieldWriter()
        writer.write(derivation.salt)
        writer.write(UInt8(clamping: derivation.log2N))
        writer.write(UInt8(clamping: derivation.r))
        writer.write(UInt8(clamping: derivation.p))
        for field in [publicKeys, certificate, sealedPrivate, sealedMemory, sealedTOTP] { writer.write(field) }
        return writer.bytes
    }

    /// Puts everything back where it was.
    func restore(_ row: inout AccountRow?) {
        row?.derivation = derivation
        row?.publicKeys = publicKeys
        row?.certificate = certificate.isEmpty ? nil : certificate
        row?.sealedPrivate = sealedPrivate
        row?.sealedMemory = sealedMemory.isEmpty ? nil : sealedMemory
        row?.sealedTOTP = sealedTOTP.isEmpty ? nil : sealedTOTP
        row?.totpLastStep = nil
    }
}
