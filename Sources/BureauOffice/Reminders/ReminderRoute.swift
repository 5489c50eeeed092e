import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Sealing

/// What the daemon must know of a day on which a clock ends to tell the right people while nobody is signed in.
///
/// No case, no number, no name: who has the case and who holds it, since when, and how far its alarms were acknowledged.
/// Sealed under the daemon's key, to its slot and account.
struct ReminderRoute: Sendable, Equatable {
    var assignees: [StaffID]
    var people: [StaffID]
    var supervisors: Bool
    /// The day the case was registered.
    var known: Day
    /// The lowest threshold at which an alarm of that day was acknowledged; where several clocks end on the day, of the one
    /// that was acknowledged least.
    var acknowledged: Int?

    /// The routes of a case by the day on which a clock ends.
    static func routes(of file: CaseFile) -> [Int: ReminderRoute] {
        let clocks = WatchRow.rows(of: file).filter { $0.kind == .clock }
        return Dictionary(grouping: clocks, by: \.due.number).mapValues { rows in
            let acknowledged = rows.map(\.acknowledged)
            return ReminderRoute(
                assignees: file.assignees,
                people: file.holders.people.sorted(),
                supervisors: file.holders.supervisors,
                known: file.registeredAt.day,
                acknowledged: acknowledged.contains(nil) ? nil : acknowledged.compactMap { $0 }.max()
            )
        }
    }

    /// Who is told on a day, and of which threshold; nothing where no alarm rings.
    func told(of day: Day, on today: Day, duty: StaffOnDuty) -> (people: Set<StaffID>, threshold: Int)? {
        let row = WatchRow(kind: .clock, due: day, acknowledged: acknowledged)
        guard let threshold = row.ringing(on: today) else { return nil }
        let route = AlarmRoute(
            assignees: Set(assignees),
            holders: Holders(people: Set(people), supervisors: supervisors),
            duty: duty,
            isUnanswered: row.unanswered(known: known).map { $0 <= today } ?? false
        )
        return (Set(route.told.keys), threshold)
    }

    /// The sealed route of a reminder.
    func sealed(in slot: Identifier, of account: Identifier, under key: ContentKey) throws -> [UInt8] {
        var writer = FieldWriter()
        writer.write(Self.format)
        writer.write(assignees.map(\.text).joined())
        writer.write(people.map(\.text).joined())
        writer.write(UInt8(supervisors ? 1 : 0))
        writer.write(Int64(known.number))
        writer.write(Int64(acknowledged ?? -1))
        return try key.seal(writer.bytes, bound: Self.binding(slot, account))
    }

    /// Opens the route of a reminder; nothing where it has none.
    init?(of row: ReminderRow, under key: ContentKey) throws {
        guard let sealed = row.route else { return nil }
        var reader = FieldReader(try key.open(sealed, bound: Self.binding(row.slot, row.account)))
        guard try reader.number(UInt8.self) == Self.format else {
            throw Vault.tampered("A reminder cannot be read.")
        }
        assignees = Self.people(in: try reader.text())
        people = Self.people(in: try reader.text())
        supervisors = try reader.number(UInt8.self) == 1
        known = Day(number: Int(try reader.number(Int64.self)))
        let lowest = Int(try reader.number(Int64.self))
        acknowledged = lowest < 0 ? nil : lowest
        try reader.finish()
    }

    init(assignees: [StaffID], people: [StaffID], supervisors: Bool, known: Day, acknowledged: Int?) {
        self.assignees = assignees
        self.people = people
        self.supervisors = supervisors
        self.known = known
        self.acknowledged = acknowledged
    }

    private static let format: UInt8 = 1

    private static func binding(_ slot: Identifier, _ account: Identifier) -> Binding {
        Binding(.reminder, row: slot, holder: account)
    }

    private static func people(in text: String) -> [StaffID] {
        let digits = Array(text)
        return stride(from: 0, to: digits.count, by: 32).compactMap { start in
            StaffID(text: String(digits[start..<min(start + 32, digits.count)]))
        }
    }
}
