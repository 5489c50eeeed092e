import BureauStore
import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Sealing
import TransparencyLog

/// Since when a report counts and merges as it does: a ladder is fixed before the year that it is used for, or it could be
/// chosen by what looks best.
extension StoreTransaction {
    /// Notes each version of each report that is not the one noted before, with an entry of the log.
    func declareReports(_ settings: ReleaseSettings, at moment: Moment) throws {
        for report in try settings.catalogue().reports {
            for version in report.versions {
                let declared = Declaration(version, since: moment)
                guard try value(Declaration.name(report, version)).flatMap(Declaration.init)?.digest != declared.digest
                else { continue }
                try setValue(declared.bytes, for: Declaration.name(report, version))
                try appendLog(OfficeLog.entry(.reportDeclared, by: nil, at: moment, outcome: report.id))
            }
        }
    }
}

extension Office {
    /// The day since which a version of a report has stood as it is; nothing where it was never declared.
    func declared(_ report: ReportDefinition, for year: Int) async throws -> Day? {
        guard let version = report.version(for: year) else { return nil }
        let kept = try await read { try $0.value(Declaration.name(report, version)) }
        return kept.flatMap(Declaration.init).map { OfficeClock.swedishDay(of: $0.since) }
    }

    /// What the preview says of a ladder that came after the year had begun.
    static func lateLadder(_ since: Day?, _ year: Int) -> [BilingualText] {
        guard let since, since.parts.year >= year else { return [] }
        return [
            BilingualText(
                "Rapportens indelning har stått fast först sedan \(since.text), efter att \(year) hade börjat: det står i rapporten. "
                    + "Bestäm den innan året börjar.",
                "The report's classes have stood only since \(since.text), after \(year) had begun: the report says so. Fix them "
                    + "before the year begins."
            )
        ]
    }
}

/// What is noted of a version of a report: the hash of what decides its figures, and since when it is so.
private struct Declaration {
    let digest: [UInt8]
    /// Milliseconds since 1970.
    let since: Int64

    init(_ version: ReportVersion, since moment: Moment) {
        digest = SealedHash.of(version.source)
        since = moment.milliseconds
    }

    init?(_ bytes: [UInt8]) {
        guard bytes.count == 40 else { return nil }
        digest = Array(bytes.prefix(32))
        since = bytes.dropFirst(32).reduce(0) { $0 << 8 | Int64($1) }
    }

    var bytes: [UInt8] { digest + (0..<8).map { UInt8(truncatingIfNeeded: since >> (56 - 8 * $0)) } }

    static func name(_ report: ReportDefinition, _ version: ReportVersion) -> String {
        "report \(report.id) \(version.from)"
    }
}

extension LogEntry.Kind {
    /// A report was defined, or what it counts and merges was changed; the outcome is its identifier.
    static let reportDeclared = Self(rawValue: "release.report-declared")
}
