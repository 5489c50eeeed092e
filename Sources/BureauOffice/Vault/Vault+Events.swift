import BureauStore
import CaseWorkflow
import Foundation
import Sealing

extension Vault {
    /// A case as it was opened: its state, the end of its chain, and its keys.
    struct OpenedCase: Sendable {
        let caseID: Identifier
        let file: CaseFile
        /// The hash of the last event's sealed header.
        let headHash: [UInt8]
        let keys: CaseKeys
        let history: [RecordedEvent]
        /// The hashes of every event's sealed bytes, in order.
        let marks: [EventMark]
    }

    /// By what an event is known again without opening it: the hashes of its sealed header and content.
    struct EventMark: Equatable, Sendable {
        let header: [UInt8]
        /// Nil once it was struck.
        let content: [UInt8]?

        init(header: [UInt8], content: [UInt8]?) {
            self.header = SealedHash.of(header)
            self.content = content.map { SealedHash.of($0) }
        }
    }

    /// What is checked of a case beyond that it opens and chains.
    ///
    /// A signature costs 0.2 ms to check, so it is done when a case enters a desk and by `doctor`, not at every read.
    enum Scrutiny: Sendable {
        case chain
        case signatures(KnownSigners)
    }

    /// Opens and folds the whole history of a case.
    ///
    /// Refuses with `.tampered`, naming the event: one that does not open where it stands, one that does not follow the
    /// one before, content that is another than the header's, a missing or an unknown author's signature.
    ///
    /// Events whose sealed bytes are those of `known`, opened before by the same session, are not opened again; their
    /// bytes are hashed, so that a changed one is found as ever.
    static func open(
        _ rows: [StoredEventRow],
        of caseID: Identifier,
        keys: CaseKeys,
        checking scrutiny: Scrutiny = .chain,
        knowing known: OpenedCase? = nil
    ) throws -> OpenedCase {
        try checkEpochs(of: rows, endingIn: keys.epoch)
        let marks = rows.map { EventMark(header: $0.header, content: $0.content) }
        let start = known.map { marks.starts(with: $0.marks) ? $0.marks.count : 0 } ?? 0
        if let known, start == marks.count, keys.epoch == known.keys.epoch { return known }
        var history = start > 0 ? known?.history ?? [] : []
        history.reserveCapacity(rows.count)
        var previous = start > 0 ? marks[start - 1].header : EventHeader.noPrevious
        let decoder = JSONDecoder()
        for (index, row) in rows.enumerated().dropFirst(start) {
            let header = try openHeader(row, of: caseID, keys: keys)
            guard row.version == index + 1, header.version == row.version, header.previous == previous else {
                throw tampered("Event \(index + 1) of a case does not follow the one before: the history was changed.")
            }
            if case .signatures(let signers) = scrutiny {
                try signers.check(header, caseID: caseID, epoch: row.epoch)
            }
            history.append(try openContent(row, header: header, of: caseID, keys: keys, decoder: decoder))
            previous = marks[index].header
        }
        try checkStruck(history)
        guard let file = Workflow.fold(history) else {
            throw tampered("A case has no events: its history was cut off.")
        }
        return OpenedCase(caseID: caseID, file: file, headHash: previous, keys: keys, history: history, marks: marks)
    }

    /// Epochs follow each other, and each begins with an event: whoever held the case once, and has an older key still,
    /// adds nothing to it.
    private static func checkEpochs(of rows: [StoredEventRow], endingIn newest: Int) throws {
        var epoch = 1
        for row in rows {
            guard row.epoch == epoch || row.epoch == epoch + 1, row.version > 1 || row.epoch == 1 else {
                throw tampered("Event \(row.version) of a case is of an epoch that was over: forged or moved.")
            }
            epoch = row.epoch
        }
        guard epoch == newest else {
            throw tampered("No event of a case is of its newest epoch: its history was cut off or moved.")
        }
    }

    /// What was struck is gone; content that stands there again was put back.
    private static func checkStruck(_ history: [RecordedEvent]) throws {
        for case .eventStruck(let content)? in history.lazy.map(\.event)
        where history.contains(where: { $0.version == content.version && $0.event != nil }) {
            throw tampered("The content of event \(content.version) of a case was struck and has been put back.")
        }
    }

    private static func openHeader(
        _ row: StoredEventRow,
        of caseID: Identifier,
        keys: CaseKeys
    ) throws -> EventHeader {
        do {
            guard let key = keys[row.epoch] else { throw OfficeError.caseNotFound }
            let binding = headerBinding(caseID, version: row.version, epoch: row.epoch)
            return try EventHeader(encoded: try key.open(row.header, bound: binding))
        } catch {
            throw tampered(
                "Event \(row.version) of a case does not open where it stands: altered, moved or forged.",
                error
            )
        }
    }

    private static func openContent(
        _ row: StoredEventRow,
        header: EventHeader,
        of caseID: Identifier,
        keys: CaseKeys,
        decoder: JSONDecoder
    ) throws -> RecordedEvent {
        guard let author = StaffID(text: header.author.text), let kind = EventKind(rawValue: header.kind) else {
            throw tampered("Event \(row.version) of a case is of a kind that this program does not know.")
        }
        guard let content = row.content else {
            return RecordedEvent(struck: kind, version: row.version, at: header.at, by: author)
        }
        guard SealedHash.of(content) == header.content, let key = keys[row.epoch] else {
            throw tampered("The content of event \(row.version) of a case is not the one its author signed.")
        }
        do {
            let binding = contentBinding(caseID, version: row.version, epoch: row.epoch)
            let plain = try key.open(content, bound: binding)
            let event = try decoder.decode(Event.self, from: Data(plain))
            guard event.kind == kind else { throw OfficeError(.tampered, "The kind differs.") }
            return RecordedEvent(version: row.version, event: event, at: header.at, by: author)
        } catch let error as WorkflowError {
            throw OfficeError(.unexpected, error.message, cause: error)
        } catch {
            throw tampered("The content of event \(row.version) of a case does not open where it stands.", error)
        }
    }

    /// Seals events as the next ones of a case, each with its author's signature.
    static func seal(
        _ events: [Event],
        of caseID: Identifier,
        after version: Int,
        headHash: [UInt8],
        keys: CaseKeys,
        by author: Author,
        at moment: Moment
    ) throws -> (rows: [SealedEventRow], headHash: [UInt8]) {
        guard let key = keys.newest else { throw OfficeError.caseNotFound }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var previous = headHash
        var rows: [SealedEventRow] = []
        for (offset, event) in events.enumerated() {
            let place = version + 1 + offset
            let plain = Array(try encoder.encode(event))
            let content = try key.seal(plain, bound: contentBinding(caseID, version: place, epoch: keys.epoch))
            var header = EventHeader(
                version: place,
                format: type(of: event.content).format,
                kind: event.kind.rawValue,
                at: moment,
                author: author.account,
                authorKey: author.keys.publicKeys.identifier,
                previous: previous,
                content: SealedHash.of(content)
            )
            header.signature = try author.keys.sign(header.statement(caseID: caseID, epoch: keys.epoch))
            let sealed = try key.seal(
                header.encoded,
                bound: headerBinding(caseID, version: place, epoch: keys.epoch)
            )
            rows.append(SealedEventRow(version: place, epoch: keys.epoch, header: sealed, content: content))
            previous = SealedHash.of(sealed)
        }
        return (rows, previous)
    }

    /// Who writes: the account, and the keys to sign with.
    struct Author: Sendable {
        let account: Identifier
        let keys: PrivateKeys
    }

    private static func headerBinding(_ caseID: Identifier, version: Int, epoch: Int) -> Binding {
        Binding(.eventHeader, caseID: caseID, sequence: UInt64(version), epoch: UInt32(epoch))
    }

    private static func contentBinding(_ caseID: Identifier, version: Int, epoch: Int) -> Binding {
        Binding(.eventContent, caseID: caseID, sequence: UInt64(version), epoch: UInt32(epoch))
    }
}
