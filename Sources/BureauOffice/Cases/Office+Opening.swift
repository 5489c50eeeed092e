import BureauStore
package import CaseWorkflow
import Sealing
import TransparencyLog

extension Office {
    /// A case, answered from its fold, never from a desk.
    ///
    /// The reading is an entry of the log.
    ///
    /// Refuses with `.notFound` a case that does not exist and one that this person holds no key to, in the same way and
    /// the same time; with `.tampered` one that somebody changed.
    package func open(_ caseID: CaseID, _ session: Session) async throws -> CaseAnswer {
        let opened = try await openLogged(caseID, session)
        return answer(opened, session, created: false, replayed: false)
    }

    /// The history of a case without its content.
    ///
    /// The reading is an entry of the log.
    package func history(_ caseID: CaseID, _ session: Session) async throws -> CaseHistory {
        let opened = try await openLogged(caseID, session)
        let struck = Set(
            opened.history.compactMap { recorded -> Int? in
                guard case .eventStruck(let content)? = recorded.event else { return nil }
                return content.version
            }
        )
        return CaseHistory(
            caseID: caseID,
            version: opened.file.version,
            lines: opened.history.map {
                CaseHistory.Line(
                    version: $0.version,
                    kind: $0.kind,
                    at: $0.at,
                    by: $0.by,
                    struck: $0.event == nil || struck.contains($0.version)
                )
            }
        )
    }

    private func openLogged(_ caseID: CaseID, _ session: Session) async throws -> Vault.OpenedCase {
        let moment = clock.now()
        let actor = session.account
        do {
            let opened = try await openCase(try caseID.identifier, session)
            try await write {
                _ = try $0.appendLog(OfficeLog.entry(.caseRead, by: actor, at: moment, keys: opened.keys))
            }
            tally.add(to: \.reads)
            return opened
        } catch let error as OfficeError {
            try await logRefusal(error, session, at: moment)
            throw error
        }
    }

    /// Opens and folds a case with the keys of a session.
    func openCase(
        _ caseID: Identifier,
        _ session: Session,
        checking scrutiny: Vault.Scrutiny = .chain,
        keeping keepsKeys: Bool = true
    ) async throws -> Vault.OpenedCase {
        try await openInStore(caseID, session, checking: scrutiny, keeping: keepsKeys) { _, _ in }.opened
    }

    /// Opens and folds a case, and reads `more` of the store in the same view.
    func openInStore<More: Sendable>(
        _ caseID: Identifier,
        _ session: Session,
        checking scrutiny: Vault.Scrutiny = .chain,
        keeping keepsKeys: Bool = true,
        and more: @escaping @Sendable (StoreReader, CaseHeadRow) throws -> More
    ) async throws -> (opened: Vault.OpenedCase, more: More) {
        guard session.worksOnCases else { throw OfficeError.caseNotFound }
        let held = try session.heldKeys()
        let opening = held.opening
        let own = held.own
        let cache = keepsKeys ? session.caseKeys : nil
        let known: Vault.OpenedCase? =
            if case .chain = scrutiny, keepsKeys { session.opened.known(caseID) } else { nil }
        let (opened, holder, extra) = try await read { store in
            // One view: the wrap, the epochs and the events belong together. A case that is not there and one that is not
            // held take the same way out.
            guard let wrap = try store.wrap(caseID, holders: Array(opening.keys)),
                let head = try store.head(caseID)
            else { throw OfficeError.caseNotFound }
            let keys = try Self.keys(of: caseID, head: head, wrap: wrap, opening: opening, cache: cache, in: store)
            let rows = try store.events(caseID)
            guard rows.count == head.version else {
                throw Vault.tampered("A case has \(rows.count) events and should have \(head.version).")
            }
            let opened = try Vault.open(rows, of: caseID, keys: keys, checking: scrutiny, knowing: known)
            return (opened, wrap.holder, try more(store, head))
        }
        // Who holds a case is read from its events: a wrap that somebody put into the file opens nothing.
        let holders = opened.file.holders
        guard own[holder] == nil ? holders.supervisors : holders.people.contains(session.person) else {
            session.caseKeys.forget(caseID)
            session.opened.forget(caseID)
            try await reportUnknownWrap(of: opened, session)
            throw OfficeError.caseNotFound
        }
        if keepsKeys { session.opened.keep(opened) }
        return (opened, extra)
    }

    static func keys(
        of caseID: Identifier,
        head: CaseHeadRow,
        wrap: CaseWrapRow,
        opening: [Identifier: PrivateKeys],
        cache: CaseKeyCache?,
        in store: StoreReader
    ) throws -> CaseKeys {
        if let known = cache?.keys(of: caseID, epoch: head.epoch) { return known }
        guard wrap.epoch == head.epoch else {
            throw Vault.tampered("The key sealed to you is of epoch \(wrap.epoch), the case is in epoch \(head.epoch).")
        }
        let links = try store.epochs(caseID).reduce(into: [Int: [UInt8]]()) { $0[$1.epoch] = $1.link }
        let keys = try Vault.openKeys(
            of: caseID,
            wrap: Vault.Wrap(holder: wrap.holder, epoch: wrap.epoch, bytes: wrap.wrap),
            links: links,
            with: opening
        )
        cache?.keep(keys, of: caseID)
        return keys
    }

    func answer(
        _ opened: Vault.OpenedCase,
        _ session: Session,
        created: Bool,
        replayed: Bool,
        asks: Bool? = nil
    ) -> CaseAnswer {
        CaseAnswer(
            // A stored identifier always has the form of a case's.
            caseID: CaseID(text: opened.caseID.text)!,
            file: opened.file,
            allowed: Workflow.allowedCommands(
                on: opened.file,
                for: session.actor,
                on: clock.now().day,
                in: directory.reading.context
            ),
            created: created,
            replayed: replayed,
            asksSupervisor: asks
        )
    }

    /// Every refusal is an entry of the log; none says which case.
    func logRefusal(_ error: OfficeError, _ session: Session, at moment: Moment) async throws {
        tally.add(to: \.refusals)
        if error.code == .tampered { findings.add("a case does not verify for somebody who holds it") }
        let actor = session.account
        let outcome = error.refusal?.code.rawValue ?? error.code.rawValue
        try await write {
            _ = try $0.appendLog(OfficeLog.entry(.caseRefused, by: actor, at: moment, outcome: outcome))
        }
    }
}
