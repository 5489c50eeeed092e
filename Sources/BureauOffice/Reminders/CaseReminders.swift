import BureauStore
import CaseWorkflow
import DiscriminationLaw
import Sealing

/// The days of a case on which its people are reminded, as rows that name no case.
///
/// They stand in clear so that the daemon can remind while nobody is signed in; what ends that day is known only to who
/// opens the case. A row that somebody takes out of the file costs a reminder and no clock: desks reckon those anew.
enum CaseReminders {
    /// So many rows at most for one case; the earliest days stand.
    static let most = 64

    /// The slots that a case can have under its newest key, as many as are asked for.
    static func slots(of keys: CaseKeys, first count: Int = most) -> [Identifier] {
        guard let key = keys.newest?.derive(label: "reminder slots") else { return [] }
        let places = (0..<min(count, most)).map { withUnsafeBytes(of: Int64($0).bigEndian) { Array($0) } }
        return key.macs(places, label: "slot").compactMap { Identifier(bytes: $0.prefix(16)) }
    }

    /// The rows of a case: the safe day of every clock for each of its people, and for all supervisors while nobody is
    /// assigned; none for a closed case.
    ///
    /// - Parameter key: The daemon's, under which each row says who else is told of the day.
    static func rows(
        of file: CaseFile,
        keys: CaseKeys,
        supervisors: [Identifier],
        routedUnder key: ContentKey
    ) throws -> [ReminderRow] {
        let routes = ReminderRoute.routes(of: file)
        let days = routes.keys.sorted()
        let people = file.wall?.named ?? file.assignees
        let accounts = people.isEmpty ? supervisors : try people.map { try $0.account }
        let wanted = days.flatMap { day in accounts.map { (day: day, account: $0) } }
        return try zip(slots(of: keys, first: wanted.count), wanted).map { slot, one in
            let route = try routes[one.day]?.sealed(in: slot, of: one.account, under: key)
            return ReminderRow(slot: slot, account: one.account, day: one.day, route: route)
        }
    }
}

extension EventKind {
    /// Whether such an event can move a clock, change whose it is, or stop an alarm of it.
    var movesClocks: Bool {
        switch self {
        case .noteAdded, .noteFinalised, .taskAdded, .taskChanged, .taskCompleted, .taskCancelled,
            .milestoneReached, .campaignMarked, .basisRecorded, .consentRecorded, .consentWithdrawn, .actionDecided,
            .actionOutcomeRecorded, .referred, .referralAnswered, .paymentRecorded, .holdPlaced, .holdReleased,
            .contactCorrected, .warningOverruled:
            false
        default: true
        }
    }
}
