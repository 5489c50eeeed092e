import BureauStore
package import CaseWorkflow
package import Sealing

extension Office {
    /// What was answered before to this key, as the case stands now; nil where nothing was.
    ///
    /// Whether a supervisor must be asked is what the last check of the case said: nothing is compared again.
    ///
    /// Refuses with `.idempotencyMismatch` where the key came with another body.
    package func replay(_ idempotency: Idempotency?, _ session: Session, of kind: CommandKind) async throws
        -> CaseAnswer?
    {
        guard let idempotency, let row = try await answered(idempotency, session) else { return nil }
        guard let result = row.result else { return nil }
        let opened = try await openCase(result, session)
        guard kind.bringsParty else {
            return answer(opened, session, created: false, replayed: true)
        }
        let asks = try await asksSupervisor(opened, session)
        return answer(opened, session, created: row.status == 201, replayed: true, asks: asks)
    }

    /// The status and the thing that was answered before to this key on a route that concerns no case.
    package func replayedThing(
        _ idempotency: Idempotency?,
        _ session: Session
    ) async throws -> (status: Int, thing: Identifier?)? {
        guard let idempotency, let row = try await answered(idempotency, session) else { return nil }
        return (row.status, row.result)
    }

    private func answered(_ idempotency: Idempotency, _ session: Session) async throws -> IdempotencyRow? {
        guard let sought = idempotencyRow(idempotency, session, status: 0, result: nil, version: nil) else {
            return nil
        }
        let now = clock.wall()
        let found = try await read {
            try $0.idempotency(account: sought.account, route: sought.route, keyMAC: sought.keyMAC)
        }
        guard let found, now - found.at <= IdempotencyRow.kept else { return nil }
        guard found.bodyMAC == sought.bodyMAC else { throw Self.idempotencyMismatch }
        return found
    }

    /// What is kept of a key: an HMAC of it and one of the body, a status and an identifier.
    func idempotencyRow(
        _ idempotency: Idempotency?,
        _ session: Session,
        status: Int,
        result: Identifier?,
        version: Int?
    ) -> IdempotencyRow? {
        guard let idempotency else { return nil }
        let key = daemonKey.idempotencyKey
        return IdempotencyRow(
            account: session.account,
            route: idempotency.route,
            keyMAC: key.mac(Array(idempotency.key.utf8), label: "key"),
            bodyMAC: key.mac(idempotency.body, label: "body"),
            status: status,
            result: result,
            version: version,
            at: clock.wall()
        )
    }

    static let idempotencyMismatch = OfficeError(
        .idempotencyMismatch,
        "This idempotency key was sent before with another body. Use a new key for another request."
    )
}

extension StoreTransaction {
    /// Keeps the answer to a key, in the transaction of what it did.
    ///
    /// Refuses where another request with the same key was faster: with `.idempotencyRace` for the same body, so that
    /// the caller answers what that one did.
    func keep(_ row: IdempotencyRow?) throws {
        guard let row else { return }
        if let found = try idempotency(account: row.account, route: row.route, keyMAC: row.keyMAC) {
            guard row.at - found.at > IdempotencyRow.kept else {
                guard found.bodyMAC == row.bodyMAC else { throw Office.idempotencyMismatch }
                throw OfficeError(.idempotencyRace, "The same request was answered a moment ago.")
            }
            try purgeIdempotency(now: row.at)
        }
        try insertIdempotency(row)
    }
}

extension OfficeError.Code {
    /// The same request was answered while this one was under way; never leaves this floor.
    static let idempotencyRace = Self(rawValue: "idempotency-race")
}
