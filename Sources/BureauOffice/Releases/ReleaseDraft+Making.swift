import BureauStore
import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Foundation
import Sealing

extension ReleaseDraft {
    /// Takes what protection made, with its files, as it would be published.
    ///
    /// A release that is approved while the ledger stands as it does gets the number after the last, so its page names that.
    init(
        _ made: ReleaseMaking.Result,
        _ request: ReleaseRequest,
        _ ledger: ReleaseLedger,
        settings: ReleaseSettings,
        ladderSince: Day?,
        id: Identifier,
        by author: Identifier,
        at moment: Moment
    ) throws {
        let compiled = made.report
        let definition = compiled.definition
        var recipient: [String: String]?
        var method = "exact"
        switch definition.kind {
        case .exactReturn(let name): recipient = Self.words(name)
        case .release(let protection): method = protection.rawValue
        }
        let number = recipient == nil ? String(ledger.entries.count + 1) : String(id.text.prefix(8))
        let facts = ReportFacts(
            publisher: settings.publisher,
            contact: settings.contact,
            day: moment.day.text,
            number: number,
            rules: try DisclosureRules(threshold: settings.threshold, width: settings.width),
            series: Self.series(compiled, made.tables, ledger, butNot: request.revises?.number),
            corrects: request.revises.map { "\($0.number) – \($0.reason)" },
            isCorrectedInWords: request.revises?.isInWords ?? false,
            breaks: settings.breaks,
            ladderSince: ladderSince?.text ?? ""
        )
        let contents = ReleaseContents(
            report: compiled,
            tables: made.tables,
            facts: facts,
            made: moment.milliseconds / 1000
        )
        let files = try ReleaseFiles.make(contents, certificate: made.certificate, settings: settings)
        self.init(
            report: definition.id,
            year: request.year,
            firstYear: compiled.tables.map(\.years.lowerBound).min() ?? request.year,
            title: Self.words(definition.title),
            about: Self.words(definition.about),
            method: method,
            recipient: recipient,
            isSecret: request.isSecret && recipient != nil,
            threshold: settings.threshold,
            width: settings.width,
            populations: Set(made.tables.map(\.population.name)).sorted(),
            revises: request.revises,
            previous: ledger.entries.last?.row.digest,
            returns: Set(ledger.returns.map(\.id)),
            preparedBy: author,
            preparedAt: moment.milliseconds,
            countedAt: ledger.repeated(by: request.revises)?.manifest.prepared ?? moment.milliseconds,
            notes: (recipient == nil ? Office.lateLadder(ladderSince, request.year) : []) + made.notes
                + compiled.leftOut.map {
                    BilingualText($0.title.saying($0.reason.swedish, $0.reason.english))
                },
            attacked: made.attacked,
            files: files.mapValues { Data($0) }
        )
    }

    /// The totals that were published year by year, of what the report counts; the years of the report itself from it.
    private static func series(
        _ compiled: CompiledReport,
        _ tables: [PublishedTable],
        _ ledger: ReleaseLedger,
        butNot number: Int?
    ) -> [ReportSeries] {
        let standing = ledger.standing(butNot: number).flatMap(\.tables.tables)
        let counted = Set(compiled.version.populations.values.map(\.basis))
        return ReportPopulation.Basis.allCases.filter(counted.contains).map { basis in
            ReportSeries.totals(basis, in: standing + tables)
        }.filter { $0.points.compactMap(\.count).count > 1 }
    }

    private static func words(_ wording: Wording) -> [String: String] {
        ["sv": wording.swedish, "en": wording.english]
    }
}
