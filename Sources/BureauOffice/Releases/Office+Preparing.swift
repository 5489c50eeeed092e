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
    /// a millisecond each, once everything else has been found right; protection takes seconds, and at most as long as
    /// configured.
    package func prepareRelease(
        _ request: ReleaseRequest,
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws -> ReleasePreview {
        let key = try papersKey(session)
        let settings = configuration.releases
        let (definition, years) = try definition(of: request)
        let ledger = try await ledger(session)
        try Self.check(request, against: ledger)
        try ledger.check(definition, years, request, settings)
        let order = try await suppressionOrder(session)
        // A correction in words counts as the release itself did.
        let recounted = request.revises.flatMap { $0.isInWords ? nil : $0.number }
        let (records, begun) = try await recordsToPrepare(session, ledger.times(butNot: recounted))
        let report: CompiledReport
        do {
            report = try ReportCompiler(definition, codes: settings.codes, parameters: settings.parameters)
                .compile(records, year: request.year, lastEndedYear: clock.now().day.parts.year - 1)
        } catch {
            throw OfficeError(error)
        }
        let clock = clock
        let earlier = ledger.earlier(butNot: request.revises?.number)
        let made = try await Self.beside { () throws(OfficeError) in
            // Counted from here: the wait for another preparation is not taken off.
            let end = clock.monotonic() + Int64(settings.seconds) * 1000
            let making = ReleaseMaking(
                report: report,
                earlier: earlier,
                settings: settings,
                order: order,
                isPast: { clock.monotonic() > end }
            )
            return try making.run()
        }
        try Self.check(made.tables, revising: request.revises, in: ledger, threshold: settings.threshold)
        let id = Identifier.random()
        let draft = try ReleaseDraft(
            made,
            request,
            ledger,
            settings: settings,
            ladderSince: try await declared(definition, for: request.year),
            id: id,
            by: session.account,
            at: begun
        )
        let paper = try SupervisorsPaper.seal(try draft.encoded(), as: .draft, id: id, by: key)
        let (actor, moment) = (session.account, clock.now())
        let answer = idempotencyRow(idempotency, session, status: 201, result: id, version: nil)
        try await write { store in
            try store.keep(answer)
            try store.keepCurrent(paper)
            try store.appendLog(OfficeLog.entry(.releasePrepared, by: actor, at: moment))
        }
        return try ReleasePreview(id: id, draft)
    }

    /// The definition of what is asked for and the years that it counts, once it is clear without any case that it could be
    /// made.
    private func definition(of request: ReleaseRequest) throws -> (ReportDefinition, years: ClosedRange<Int>) {
        let settings = configuration.releases
        guard let definition = try settings.catalogue()[request.report] else {
            throw OfficeError.invalid([Fault(path: "report", code: .unknownReference)])
        }
        let year = clock.now().day.parts.year
        func refuse(_ english: String, _ swedish: String, _ faults: [Fault] = []) throws -> Never {
            var refusal = OfficeError(.releaseRefused, english, swedish)
            refusal.faults = faults
            throw refusal
        }
        let version: ReportVersion
        do {
            version = definition.versions[try definition.place(of: request.year, lastEndedYear: year - 1)]
        } catch {
            var refusal = OfficeError(error)
            refusal.faults = [Fault(path: "year", code: request.year < year ? .mismatch : .inFuture)]
            throw refusal
        }
        let first = request.year - (version.populations.values.map(\.years).max() ?? 1) + 1
        guard first >= year - settings.retentionYears else {
            try refuse(
                "The report would count the year \(first), and statistical records are kept for "
                    + "\(settings.retentionYears) years (releases.retentionYears): it would count too few.",
                "Rapporten skulle räkna år \(first), och statistikposter sparas i \(settings.retentionYears) år "
                    + "(releases.retentionYears): den skulle räkna för få.",
                [Fault(path: "year", code: .inPast)]
            )
        }
        guard !settings.publisher.isEmpty else {
            try refuse(
                "A release names who publishes it, and nobody is named. Set bureau.name in the configuration.",
                "En utgåva namnger sin utgivare, och ingen är angiven. Ange bureau.name i inställningarna."
            )
        }
        for name in definition.parameters.keys.sorted() where settings.parameters[name] == nil {
            try refuse(
                "The report \(definition.id) needs the parameter \(name), and none is chosen. Set "
                    + "releases.parameters.\(name) in the configuration before the year begins.",
                "Rapporten \(definition.id) behöver parametern \(name), och ingen är vald. Ange "
                    + "releases.parameters.\(name) i inställningarna innan året börjar."
            )
        }
        return (definition, first...request.year)
    }

    /// The releases that wait for an approval, the oldest first.
    package func preparedReleases(_ session: Session) async throws -> [ReleasePreview] {
        let key = try papersKey(session)
        let previews = try await read({ try $0.papers(.draft) }).map { paper in
            try ReleasePreview(id: paper.id, try ReleaseDraft(encoded: try SupervisorsPaper.open(paper, with: key)))
        }
        return previews.sorted { ($0.preparedAt, $0.id) < ($1.preparedAt, $1.id) }
    }

    /// One of them.
    package func preparedRelease(_ id: String, _ session: Session) async throws -> ReleasePreview {
        let id = try Self.draftIdentifier(id)
        return try ReleasePreview(id: id, try await draft(id, session))
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
            // It may have been approved since, and be a return now.
            guard try store.paper(id)?.kind == .draft else { throw Self.noRelease }
            try store.removePaper(id)
            try store.appendLog(OfficeLog.entry(.releaseDiscarded, by: actor, at: moment))
        }
    }

    func draft(_ id: Identifier, _ session: Session) async throws -> ReleaseDraft {
        let key = try papersKey(session)
        guard let paper = try await read({ try $0.paper(id) }), paper.kind == .draft else { throw Self.noRelease }
        return try ReleaseDraft(encoded: try SupervisorsPaper.open(paper, with: key))
    }

    static func draftIdentifier(_ text: String) throws -> Identifier {
        guard let id = Identifier(text: text) else { throw noRelease }
        return id
    }

    static let noRelease = OfficeError(.notFound, "There is no such release.")

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
