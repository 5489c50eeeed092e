import DiscriminationLaw
import Disclosure

/// The protection of a counted report: pure, slow, and away from every queue.
struct ReleaseMaking: Sendable {
    let report: CompiledReport
    let earlier: [ProtectedRelease]
    let settings: ReleaseSettings
    /// 16 bytes that draw the order of hiding.
    let order: [UInt8]
    let isPast: @Sendable () -> Bool

    /// What came of it.
    struct Result: Sendable {
        /// The report without the tables that came out with too few classes.
        let report: CompiledReport
        let tables: [PublishedTable]
        /// What each table went through, one line each.
        let notes: [BilingualText]
        let certificate: [UInt8]?
        /// How many unpublished cells were attacked.
        let attacked: Int
    }

    /// Protects, attacks and certifies; nothing that is refused or undecided comes out.
    ///
    /// Throws `.releaseRefused` with the reason, and `.releaseTime` where the time ran out.
    func run() throws(OfficeError) -> Result {
        do {
            return try make()
        } catch let error as OfficeError {
            throw error
        } catch let error as DisclosureError {
            throw OfficeError(error)
        } catch {
            throw OfficeError.from(error)
        }
    }

    private func make() throws -> Result {
        let deadline = Deadline(isPast: isPast)
        switch report.definition.kind {
        case .exactReturn:
            return Result(
                report: report,
                tables: report.exactTables ?? [],
                notes: [],
                certificate: nil,
                attacked: 0
            )
        case .release(.cellKey):
            guard let bytes = settings.perturbation else {
                throw OfficeError(
                    .releaseRefused,
                    "The report uses the cell-key method and no table of noise is configured. Name one in releases.perturbation.",
                    "Rapporten använder cellnyckel och ingen brustabell är inställd. Ange en i releases.perturbation."
                )
            }
            let release = try report.perturbed(PerturbationTable(reading: bytes), ledger: earlier)
            return Result(report: report, tables: release.tables, notes: [], certificate: nil, attacked: 0)
        case .release:
            let rules = try DisclosureRules(threshold: settings.threshold, width: settings.width)
            guard let key = SuppressionKey(order) else {
                throw Vault.tampered("The key of the order has a wrong size.")
            }
            let exact = report.tables.map(\.counts)
            let result = try Protector(rules: rules, key: key).protect(exact, ledger: earlier, deadline: deadline)
            let (shown, tables) = try report.divided(result.release.tables)
            let kept = Set(shown.tables.map(\.definition.id))
            let own = ProtectedRelease(tables: tables)
            // Of other people's releases nothing can be told, and the proof would grow with every year.
            let all = [own] + (try own.meeting(earlier))
            // Attacked once more by who knows only what is published and the truth to judge by: a fault of the protection
            // must not pass because protection and attack agree.
            let findings = try Attacker(rules: rules).attack(all, exact: shown.tables.map(\.counts), deadline: deadline)
            guard findings.faults.isEmpty else {
                throw OfficeError.unsafe(findings.faults)
            }
            let certificate = try CertificateBuilder(rules: rules).certificate(for: all, deadline: deadline)
            let faults = try CertificateCheck(rules: rules).faults(certificate, all)
            guard faults.isEmpty else {
                throw OfficeError.unsafe(faults)
            }
            return Result(
                report: shown,
                tables: tables,
                notes: zip(report.tables, result.notes).compactMap { table, note in
                    kept.contains(table.definition.id)
                        ? BilingualText(table.title.saying(note.swedish, note.english)) : nil
                },
                certificate: certificate.bytes,
                attacked: findings.intervals.count
            )
        }
    }
}
