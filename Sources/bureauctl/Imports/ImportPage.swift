import DiscriminationLaw
import BureauClient
import CaseWorkflow

/// The report of an import as text.
struct ImportPage {
    private(set) var lines: [String] = []

    init(_ report: ImportReport) {
        lines.append(
            words(
                "\(report.items.count) ärenden: \(report.made) nya, \(report.continued) fortsatta, \(report.unchanged) oförändrade.",
                "\(report.items.count) cases: \(report.made) made, \(report.continued) continued, \(report.unchanged) unchanged."
            )
        )
        let stopped = report.stopped.count
        lines.append(
            words(
                "\(report.closed) avslutade, \(stopped) stannade tidigare.",
                "\(report.closed) closed, \(stopped) stopped short."
            )
        )
        for remark in ImportRemark.allCases {
            let count = report.items.count { $0.remarks.contains(remark) }
            if count > 0 { lines.append("\(count): \(remark.words.in(Speech.language))") }
        }
        addInterruption(report)
        add(words("STANNADE", "STOPPED"), report.stopped) { $0.stop?.words.in(Speech.language) }
        add(words("NEKADES", "REFUSED"), report.failed) { $0.failureWords ?? $0.failure }
    }

    private mutating func addInterruption(_ report: ImportReport) {
        guard let item = report.interrupted else { return }
        let count = report.notReached?.count ?? 0
        lines.append(
            words(
                "Avbröts i \(item.reference.shown) efter \(item.steps) steg; \(count) ärenden nåddes inte.",
                "Broken off in \(item.reference.shown) after \(item.steps) steps; \(count) cases were not reached."
            )
        )
    }

    private mutating func add(_ title: String, _ items: [ImportReport.Item], _ reason: (ImportReport.Item) -> String?) {
        guard !items.isEmpty else { return }
        var table = Table([title, words("NUMMER", "NUMBER"), words("SKEDE", "PHASE"), words("VARFÖR", "WHY")])
        for item in items {
            table.add([item.reference, item.number?.text, item.phase?.label.in(Speech.language), reason(item)])
        }
        lines.append("")
        lines += table.lines(width: nil)
    }
}
