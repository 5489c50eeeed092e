import BureauContract
import CaseWorkflow
import DiscriminationLaw

extension CasePage {
    /// A clock with the incident that it is of.
    typealias Clock = (incident: ElementID, clock: LimitationRepresentation.Clock)

    /// The clocks of all incidents, the most urgent first, and what must be asked to know them better.
    mutating func limitation() {
        let clocks = file.incidents.flatMap { element in element.limitation.clocks.map { (element.id, $0) } }
        guard !clocks.isEmpty || !file.undatedIncidents.isEmpty else { return }
        heading("Preskription", "Limitation")
        for incident in file.undatedIncidents {
            lines.append(
                words(
                    "  Händelse \(incident) har ingen dag: ingen tid kan räknas. Fråga när det hände.",
                    "  Incident \(incident) has no day: no clock can be computed. Ask when it happened."
                )
            )
        }
        for clock in Self.ordered(clocks, on: file.today) { show(clock) }
        for element in file.incidents { questions(of: element) }
    }

    /// Waiting clocks first, then those that run by the days left, then those that have passed, the latest first.
    static func ordered(_ clocks: [Clock], on today: Day) -> [Clock] {
        func weight(_ clock: LimitationRepresentation.Clock) -> (Int, Int) {
            guard let raw = clock.raw, let left = clock.daysLeft else { return (0, 0) }
            return raw < today ? (2, -left) : (1, left)
        }
        return clocks.sorted { weight($0.clock) < weight($1.clock) }
    }

    private mutating func show(_ clock: Clock) {
        let act = label("act", clock.clock.act.rawValue)
        let place = words("händelse \(clock.incident)", "incident \(clock.incident)")
        lines.append("  \(left(clock)): \(act) (\(place), \(clock.clock.branch.rawValue))\(alarm(of: clock))")
        let law = clock.clock.references.map(\.text).joined(separator: ", ")
        lines.append("     \(clock.clock.arithmetic) [\(law)]")
        for assumption in clock.clock.assumptions { lines.append("     – \(assumption)") }
    }

    private func left(_ clock: Clock) -> String {
        guard let safe = clock.clock.safe, let raw = clock.clock.raw, let days = clock.clock.daysLeft else {
            return words("Väntar på att förhandlingen slutar: fråga när", "Waits for the negotiation to end: ask when")
        }
        guard raw >= file.today else {
            return words("Gick ut \(raw)", "Ended \(raw)")
        }
        return switch days {
        case ..<0: words("Säkra dagen \(safe) har gått, ut \(raw)", "The safe day \(safe) has passed, ends \(raw)")
        case 0: words("I dag, \(safe)", "Today, \(safe)")
        case 1: words("1 dag kvar, \(safe)", "1 day left, \(safe)")
        default: words("\(days) dagar kvar, \(safe)", "\(days) days left, \(safe)")
        }
    }

    private func alarm(of clock: Clock) -> String {
        let alarm = file.alarms.first {
            $0.alarm.incident == clock.incident && $0.alarm.branch == clock.clock.branch
                && $0.alarm.act == clock.clock.act && $0.alarm.safe == clock.clock.safe
        }
        guard let alarm else { return "" }
        return alarm.acknowledged ? words("  larm, kvitterat", "  alarm, acknowledged") : words("  LARM", "  ALARM")
    }

    private mutating func questions(of element: CaseRepresentation.IncidentElement) {
        guard !element.limitation.questions.isEmpty else { return }
        lines.append(
            words("  Att fråga om händelse \(element.id):", "  To ask about incident \(element.id):")
        )
        for question in element.limitation.questions { lines.append("     ? \(question.text)") }
    }
}
