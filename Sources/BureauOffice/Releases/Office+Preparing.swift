import BureauStore
import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Foundation
import Sealing

/// What a supervisor asks to be prepared.
package struct ReleaseRequest: Sendable, Equatable {
    /// The identifier of a report's definition.
    package let report: String
    /// A calendar year that has ended.
    package let year: Int
    /// The release that this one replaces, and why.
    package let revises: ReleaseManifest.Revision?
    /// For an exact return: whether its recipient keeps it secret by law, so that it does not count as published.
    package let isSecret: Bool

    package init(report: String, year: Int, revises: ReleaseManifest.Revision? = nil, isSecret: Bool = false) {
        self.report = report
        self.year = year
        self.revises = revises
        self.isSecret = isSecret
    }
}

extension Office {
    /// Prepares a release: counts, protects, attacks and certifies it, and keeps it sealed until it is approved.
    ///
    /// A supervisor's act, an entry of the log. Refuses with `.forbidden`, `.invalid` (no such report), `.releaseRefused` with
    /// the reason (a year that has not ended, no cases, what would give somebody away, a report of this year that is
    /// published already), `.releaseTime`, and `.damagedRelease`. Nothing is published. Opens every case of the supervisor,
    /// a millisecond each; protection takes seconds, and at most as long as configured.
    package func prepareRelease(
        _ request: ReleaseRequest,
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws -> ReleasePreview {
        try requireSupervisor(session)
        guard let supervisors = try writing(session).1.supervisors else { throw Self.notCertified }
        let settings = configuration.releases
        let records = try await statisticalRecords(session)
        let named = records.flatMap { record in
            ["municipality", "eventMunicipality"].flatMap { record.values[$0] ?? [] }
        }
        let codes = Self.codes(municipalities: Set(named).union(settings.parameters.values))
        guard let definition = try catalogue(codes: codes)[request.report] else {
            throw OfficeError.invalid([Fault(path: "report", code: .unknownReference)])
        }
        let ledger = try await ledger(session)
        try Self.check(request, against: ledger)
        let report: CompiledReport
        let lastEndedYear = clock.now().day.parts.year - 1
        do {
            report = try ReportCompiler(definition, codes: codes, parameters: settings.parameters)
                .compile(records, year: request.year, lastEndedYear: lastEndedYear)
        } catch {
            var refusal = OfficeError(.releaseRefused, error.message, cause: error)
            if request.year > lastEndedYear { refusal.faults = [Fault(path: "year", code: .inFuture)] }
            throw refusal
        }
        let clock = clock
        let end = clock.monotonic() + Int64(settings.seconds) * 1000
        let making = ReleaseMaking(
            report: report,
            earlier: ledger.earlier(butNot: request.revises?.number),
            settings: settings,
            order: try await suppressionOrder(session, supervisors),
            isPast: { clock.monotonic() > end }
        )
        let made = try await Self.beside { () throws(OfficeError) in try making.run() }
        try Self.check(made.contents.tables, revising: request.revises, in: ledger, threshold: settings.threshold)
        let draft = try draft(made, request, ledger, session)
        let id = Identifier.random()
        let paper = try SupervisorsPaper.seal(try draft.encoded(), as: .draft, id: id, to: supervisors)
        let (actor, moment) = (session.account, clock.now())
        let answer = idempotencyRow(idempotency, session, status: 201, result: id, version: nil)
        try await write { store in
            try store.keep(answer)
            try store.keep(paper)
            try store.appendLog(OfficeLog.entry(.releasePrepared, by: actor, at: moment))
        }
        return try ReleasePreview(id: id, draft)
    }

    /// The releases that wait for an approval.
    package func preparedReleases(_ session: Session) async throws -> [ReleasePreview] {
        try requireSupervisor(session)
        let held = try session.heldKeys()
        return try await read({ try $0.papers(.draft) }).map { paper in
            try ReleasePreview(id: paper.id, try ReleaseDraft(encoded: try SupervisorsPaper.open(paper, with: held)))
        }
    }

    /// A file of a release that waits for an approval.
    package func preparedFile(_ name: String, of id: String, _ session: Session) async throws -> [UInt8] {
        let draft = try await draft(Self.draftIdentifier(id), session)
        guard let content = draft.files[name] else { throw Self.noRelease }
        return Array(content)
    }

    /// Throws a prepared release away.
    package func discardRelease(_ id: String, _ session: Session) async throws {
        let id = try Self.draftIdentifier(id)
        _ = try await draft(id, session)
        let (actor, moment) = (session.account, clock.now())
        try await write { store in
            try store.removePaper(id)
            try store.appendLog(OfficeLog.entry(.releaseDiscarded, by: actor, at: moment))
        }
    }

    func draft(_ id: Identifier, _ session: Session) async throws -> ReleaseDraft {
        try requireSupervisor(session)
        let held = try session.heldKeys()
        guard let paper = try await read({ try $0.papers(.draft) }).first(where: { $0.id == id }) else {
            throw Self.noRelease
        }
        return try ReleaseDraft(encoded: try SupervisorsPaper.open(paper, with: held))
    }

    static func draftIdentifier(_ text: String) throws -> Identifier {
        guard let id = Identifier(text: text) else { throw noRelease }
        return id
    }

    static let noRelease = OfficeError(.notFound, "There is no such release.")

    private func draft(
        _ made: ReleaseMaking.Result,
        _ request: ReleaseRequest,
        _ ledger: ReleaseLedger,
        _ session: Session
    ) throws -> ReleaseDraft {
        let definition = made.contents.report.definition
        let files = try ReleaseFiles.make(
            made.contents,
            certificate: made.certificate,
            settings: configuration.releases
        )
        var recipient: [String: String]?
        var method = "exact"
        switch definition.kind {
        case .exactReturn(let name): recipient = Self.words(name)
        case .release(let protection): method = protection.rawValue
        }
        return ReleaseDraft(
            report: definition.id,
            year: request.year,
            title: Self.words(definition.title),
            method: method,
            recipient: recipient,
            isSecret: request.isSecret && recipient != nil,
            populations: Set(made.contents.tables.map(\.population.name)).sorted(),
            revises: request.revises,
            previous: ledger.entries.last?.row.digest,
            preparedBy: session.account,
            preparedAt: clock.now().milliseconds,
            notes: made.contents.notes + made.contents.report.leftOut.map { "\($0.id): \($0.reason.swedish)" },
            attacked: made.attacked,
            files: files.mapValues { Data($0) }
        )
    }

    private static func words(_ wording: Wording) -> [String: String] {
        ["sv": wording.swedish, "en": wording.english]
    }

    /// Runs something slow away from the threads that answer.
    private static func beside<Result: Sendable>(
        _ work: @escaping @Sendable () throws(OfficeError) -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(with: Swift.Result { try work() })
            }
        }
    }
}
