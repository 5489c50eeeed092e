import CaseWorkflow
import Disclosure
import DiscriminationLaw

/// As of when the cases of a year are counted: all reports of a year count them as they stood when the first was prepared.
///
/// A case that was classified anew between two reports would else stand in them with different figures, and the difference
/// would tell of it alone.
struct RecordTimes: Sendable {
    /// By year, milliseconds since 1970; years of which nothing is published yet are missing.
    let years: [Int: Int64]
    /// When the report that is being made was begun: what is written later does not count in it.
    let latest: Int64

    /// The time of one year; a year that is not counted has none, and gives that of the report.
    func time(_ year: Int) -> Int64 { min(years[year] ?? latest, latest) }

    /// The case as it stood for a year; nothing where it was not there yet.
    private func file(_ opened: Vault.OpenedCase, for year: Int) -> CaseFile? {
        let time = time(year)
        let history = opened.history.prefix { $0.at.milliseconds <= time }
        return history.count == opened.history.count ? opened.file : Workflow.fold(Array(history))
    }

    /// What reports count of a case: where it was closed in another year than it was registered in, each year counts it as it
    /// stood for that year; nothing where it was not there yet.
    func record(of opened: Vault.OpenedCase, key: RecordKey) -> LooseRecord? {
        let registered = opened.file.registeredAt.day.parts.year
        guard var received = file(opened, for: registered).map(StatisticalRecord.init) else { return nil }
        if received.closed?.year != registered { received.closed = nil }
        let later = Set(opened.history.map { $0.at.day.parts.year }).subtracting([registered])
        let closings = later.sorted().compactMap { year in
            file(opened, for: year).map(StatisticalRecord.init).flatMap { $0.closed?.year == year ? $0 : nil }
        }
        return LooseRecord(record: received, closings: closings, key: key)
    }
}
