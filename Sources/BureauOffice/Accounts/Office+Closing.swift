import BureauStore
package import CaseWorkflow
import Sealing
import TransparencyLog

extension Office {
    /// Closes an account for good: its sessions end, its share in the supervisors' key is deleted; an administrator's act,
    /// or a supervisor's.
    ///
    /// When a supervisor closes a supervisor's account, a new generation of the supervisors' key begins in the same
    /// step and certifies everybody else anew; when an administrator does, at the next sign-in of a supervisor. Cases the person holds are given new keys
    /// at their next write, or by the renewal that follows. Refuses with `.forbidden`, `.lastHolder` and `.accountState`.
    package func closeAccount(_ id: StaffID, _ session: Session, _ idempotency: Idempotency? = nil) async throws
        -> AccountSummary
    {
        guard session.roles.contains(.administrator) || session.roles.contains(.supervisor) else {
            throw Self.forbidden
        }
        let account = try id.account
        let moment = clock.now()
        let succession = try succession(after: account, in: session, at: moment)
        let summary = try await change(
            account,
            by: session.account,
            kind: .accountClosed,
            at: moment,
            keeping: idempotencyRow(idempotency, session, status: 200, result: account, version: nil)
        ) { [findings] row, store in
            guard row.state != .closed else {
                throw OfficeError(.accountState, "The account is closed already.")
            }
            try Office.refuseLastHolder(row, in: store)
            row.state = .closed
            row.forgetSecrets()
            // Nobody is written to who has left.
            try store.setMailAddress(nil, of: account)
            let losses = try store.leaveSupervisors(
                row,
                succession: succession,
                by: session.account,
                at: moment
            )
            losses.findings.forEach(findings.add)
        }
        try await finishLeaving(account, succession: succession, session: session)
        return summary
    }

    /// Gives an account another role; its certificate ends with the old one.
    ///
    /// An administrator's act.
    ///
    /// Administrators and recipients hold no keys, so nobody becomes one or stops being one: that takes another account.
    /// Refuses with `.forbidden`, `.lastHolder` and `.accountState`.
    package func changeRole(_ id: StaffID, to role: Role, _ session: Session, _ idempotency: Idempotency? = nil)
        async throws -> AccountSummary
    {
        try requireAdministrator(session)
        let account = try id.account
        let moment = clock.now()
        let summary = try await change(
            account,
            by: session.account,
            kind: .accountChanged,
            at: moment,
            outcome: "role",
            keeping: idempotencyRow(idempotency, session, status: 200, result: account, version: nil)
        ) {
            row,
            store in
            let cases: Set<Role> = [.caseworker, .supervisor]
            guard let old = Role(rawValue: row.roles), row.state != .closed, old != role,
                cases.contains(old), cases.contains(role)
            else {
                throw OfficeError(
                    .accountState,
                    "Only between caseworker and supervisor can a role change. Make another account for another role."
                )
            }
            if old == .supervisor { try Office.refuseLastHolder(row, in: store) }
            row.roles = role.rawValue
            row.certificate = nil
            if old == .supervisor {
                _ = try store.leaveSupervisors(row, succession: nil, by: session.account, at: moment)
            }
        }
        try await finishLeaving(account, succession: nil, session: session)
        return summary
    }

    /// Switches the authenticator's code on or off for an account; switched on, its holder is given a new secret at the
    /// next reset.
    ///
    /// An administrator's act.
    package func setSecondFactor(_ id: StaffID, required: Bool, _ session: Session, _ idempotency: Idempotency? = nil)
        async throws -> AccountSummary
    {
        try requireAdministrator(session)
        let account = try id.account
        let moment = clock.now()
        return try await change(
            account,
            by: session.account,
            kind: .accountChanged,
            at: moment,
            outcome: "second factor",
            keeping: idempotencyRow(idempotency, session, status: 200, result: account, version: nil)
        ) {
            row,
            _ in
            guard row.state != .closed else { throw OfficeError(.accountState, "The account is closed.") }
            if required, row.state == .active, row.sealedTOTP == nil {
                throw OfficeError(
                    .accountState,
                    "The account has no authenticator yet. Its holder enrols one, then switch it on."
                )
            }
            row.totpRequired = required
        }
    }

    /// Gives one's own account a new authenticator; shown once.
    ///
    /// The old one is good no more, other sessions end.
    ///
    /// The code is asked for from the next sign-in on. Refuses with `.wrongCredentials` where the passphrase is wrong.
    package func enrolSecondFactor(
        _ session: Session,
        passphrase: String
    ) async throws -> (secret: String, uri: String) {
        let moment = clock.now()
        let account = session.account
        let row = try await read { try $0.account(account) }
        let credentials = Credentials(name: session.name, passphrase: passphrase)
        guard try await openKeys(of: row, credentials: credentials) != nil else {
            throw OfficeError(.wrongCredentials, Self.wrongCredentials)
        }
        let secret = TOTP.newSecret()
        let sealed = try daemonKey.totpKey.seal(secret, bound: Binding(.totpSecret, row: account))
        try await change(account, by: account, kind: .accountChanged, at: moment, outcome: "authenticator") { row, _ in
            row.sealedTOTP = sealed
            row.totpRequired = true
            row.totpLastStep = nil
        }
        await endSessions(of: account, but: session.id)
        return (TOTP.base32(secret), TOTP.enrolmentURI(secret: secret, issuer: "Bureau", account: session.name))
    }

    /// A case or the supervisors' key must never be lost with the last one who can open it.
    ///
    /// Whoever has new keys still opens what is sealed to those before, and counts with every key that was ever certified;
    /// the others count only with keys that are certified now.
    static func refuseLastHolder(_ row: AccountRow, in store: StoreReader) throws {
        if try store.value(BureauValue.recoveryKey) != nil { return }
        let others = try store.accounts().filter { $0.id != row.id && $0.state == .active && $0.certificate != nil }
        let generations = try store.generations()
        let shares = try generations.last.map { try store.generationWraps(ofGeneration: $0.number) } ?? []
        let sharers = Set(shares.map(\.account))
        if row.roles == Role.supervisor.rawValue, row.certificate != nil || sharers.contains(row.id),
            !others.contains(where: { $0.roles == Role.supervisor.rawValue && sharers.contains($0.id) })
        {
            throw OfficeError(.lastHolder, "This is the last supervisor. Certify another supervisor first.")
        }
        var own = Set(try store.keyCertificates().filter { $0.account == row.id }.map(\.key))
        if let current = row.publicKeys { own.insert(try PublicKeys(encoded: current).identifier) }
        let usable = Set(
            try others.compactMap(\.publicKeys).map { try PublicKeys(encoded: $0).identifier } + generations.map(\.id)
        )
        var before: Int?
        while !own.isEmpty {
            let page = try store.casesHeld(by: Array(own), before: before, limit: 500)
            for head in page where try !store.wraps(head.id).contains(where: { usable.contains($0.holder) }) {
                throw OfficeError(
                    .lastHolder,
                    "This account is the last that can open a walled case. Name somebody else on that case first."
                )
            }
            guard page.count == 500, let last = page.last else { return }
            before = last.place
        }
    }

    private func finishLeaving(_ account: Identifier, succession: Succession?, session: Session) async throws {
        await endSessions(of: account)
        desks.deleteImage(of: account)
        if let succession { try await adopt(succession) }
        await tendMatchingKey(session)
        try? await store.truncateLog()
        upkeep.requestRenewal(for: session)
    }
}

/// The names of the few values that a bureau keeps in clear about itself.
enum BureauValue {
    /// The public half of the recovery key, once there is one.
    static let recoveryKey = "recovery-key"
    /// Set while somebody who is no supervisor any more knows the newest generation.
    static let generationDue = "generation-due"
    /// When the bureau was made.
    static let created = "created"
}

extension AccountRow {
    /// Deletes everything that opens something.
    mutating func forgetSecrets() {
        certificate = nil
        sealedPrivate = nil
        sealedMemory = nil
        sealedTOTP = nil
        derivation = nil
        activationHash = nil
        activationExpires = nil
        setAside = nil
        setAsideUntil = nil
        recoveryWrap = nil
    }
}
