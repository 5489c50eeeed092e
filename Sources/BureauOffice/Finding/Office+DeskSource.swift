import BureauStore
import CaseWorkflow
import Logging
import Sealing

extension Office {
    /// How the desk of an account reaches the store: with the keys of whichever session of the person lives.
    func deskSource(of account: Identifier) -> DeskSource {
        DeskSource(
            changes: { [self] after, limit in
                let holders = Array(try liveKeys(of: account).keys)
                return try await read { store in
                    try store.changes(since: Int(after), holders: holders, limit: limit).map {
                        DeskSource.Changed(
                            caseID: $0.head.id,
                            version: $0.head.version,
                            order: Int64($0.head.changed),
                            held: $0.isHeld
                        )
                    }
                }
            },
            held: { [self] before, limit in
                let holders = Array(try liveKeys(of: account).keys)
                return try await read { store in
                    // The cursor is the place of the case, which never moves, unlike the place of its last change.
                    try store.casesHeld(by: holders, before: before.map { Int($0) }, limit: limit).map {
                        DeskSource.Changed(caseID: $0.id, version: $0.version, order: Int64($0.place), held: true)
                    }
                }
            },
            open: { [self] caseID in try await openForDesk(caseID, account: account) },
            lastOrder: { [self] in Int64(try await read { try $0.lastPlace() }) },
            version: { [self] caseID in try await read { try $0.head(caseID)?.version } }
        )
    }

    private func openForDesk(_ caseID: Identifier, account: Identifier) async throws -> OpenedForDesk? {
        guard let session = sessions.sessions(of: account).first, let signers = try session.heldKeys().signers else {
            return nil
        }
        do {
            let (opened, (order, holders)) = try await openInStore(
                caseID,
                session,
                checking: .signatures(signers),
                keeping: false,
                and: { store, head in (head.changed, try store.wraps(caseID).map(\.holder)) }
            )
            try await reportUnknownWraps(holders, of: opened, session)
            return OpenedForDesk(
                file: opened.file,
                version: opened.file.version,
                headHash: opened.headHash,
                order: Int64(order)
            )
        } catch let error as OfficeError where error.code == .notFound {
            return nil
        } catch let error as OfficeError where error.code == .tampered {
            logger.error("A case does not verify.", metadata: ["reason": "\(error.message)"])
            throw error
        }
    }

    /// Every key with which the person's live sessions can open something.
    func liveKeys(of account: Identifier) throws -> [Identifier: PrivateKeys] {
        guard let session = sessions.sessions(of: account).first else {
            throw OfficeError(.notSignedIn, "The person is not signed in any more.")
        }
        return try session.heldKeys().opening
    }

    /// Whether a person who is signed in has one of these keys.
    func holds(_ account: Identifier, any keys: Set<Identifier>) -> Bool {
        guard let live = try? liveKeys(of: account) else { return false }
        return live.keys.contains(where: keys.contains)
    }

    /// The accounts whose own keys are among these, or who hold the supervisors' key where that is among them.
    func accounts(holding keys: [Identifier]) -> Set<Identifier> {
        let keys = Set(keys)
        let reading = directory.reading
        let generations = Set(reading.generations.map(\.keys.identifier))
        let supervisorsHold = !keys.isDisjoint(with: generations)
        let holders = reading.members.values.filter { member in
            member.keys.map { keys.contains($0.identifier) } ?? false || supervisorsHold && member.role == .supervisor
        }
        return Set(holders.map(\.account))
    }

    /// Takes what somebody's desk found wrong to the program's log and to the findings of `/health/ready`.
    func note(_ report: DeskReport, of account: Identifier) {
        let words: String? =
            switch report {
            case .imageRefused(let code):
                // A new release makes images anew: nothing is wrong then.
                code == .notFound || code == .deskImageOutdated
                    ? nil : "a desk's image was refused (\(code)) and is made anew"
            case .storeWentBack: "the file of the bureau is from before a desk's image: it was put back"
            case .vanished: "a case that a desk knew is gone from the file"
            case .wentBack: "a case stands at an earlier version than a desk remembers"
            case .exchanged: "the newest event of a case is another than a desk remembers"
            case .unreadable(_, let code): "a case does not open for its holder (\(code?.rawValue ?? "unknown"))"
            }
        guard let words else { return }
        logger.error("A desk reports: \(words).")
        findings.add(words)
    }
}
