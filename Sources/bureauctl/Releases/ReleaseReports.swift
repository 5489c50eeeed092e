import ArgumentParser
import BureauClient
import BureauContract

struct ReleaseReports: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reports",
        abstract: words("Visa vilka rapporter som kan göras.", "Show which reports can be made.")
    )

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let reports = try await service.askSignedIn { try await $0.releaseReports() }
        try service.output.show(ReportsRepresentation(items: reports)) {
            var table = Table([
                words("RAPPORT", "REPORT"), words("ÅR", "YEARS"), words("SKYDD", "PROTECTION"), words("TITEL", "TITLE"),
            ])
            for report in reports {
                table.add([
                    report.id, "\(report.from)–\(report.to.map(String.init) ?? "")", Self.protection(report),
                    report.title.spoken,
                ])
            }
            table.show()
        }
    }

    /// How it is protected, or for whom it is exact.
    static func protection(_ report: ReportRepresentation) -> String {
        guard let recipient = report.recipient else { return ReleaseMethod.label(report.method ?? "") }
        return words("exakt, bara för \(recipient.sv)", "exact, for \(recipient.en) alone")
    }
}
