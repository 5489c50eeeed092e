import CaseWorkflow
import DiscriminationLaw
import Sealing

/// Which rows of a desk a page looks at, and which of them it shows to its owner, and why.
struct WatchSelection: Sendable {
    let owner: StaffID
    let query: WatchQuery
    let today: Day
    let duty: StaffOnDuty

    /// The rows of one person, or of everybody, until a day.
    struct Stream: Sendable {
        /// Nothing for everybody's.
        let person: StaffID?
        let until: Int
    }

    /// The streams that are merged.
    var streams: [Stream] {
        let until = query.dueTo?.number ?? DeskSchema.noDay
        let mine = Stream(person: owner, until: until)
        let deputised = duty.away.filter { duty.deputies[$0]?.contains(owner) ?? false }.sorted().map {
            Stream(person: $0, until: until)
        }
        // What calls for somebody is due, or rings: nothing later than the first alarm is looked at.
        let calling = Stream(person: nil, until: min(until, today.number + Alarm.thresholds[0]))
        switch query.scope {
        case .told: return [mine] + deputised + [calling]
        case .mine: return [mine]
        case .deputising: return deputised
        case .escalated: return [calling]
        case .person(let person): return [Stream(person: person, until: until)]
        case .everyone: return [Stream(person: nil, until: until)]
        }
    }

    /// Whether a row can be shown at all, told before the case is looked up.
    func mayShow(_ stored: WatchStored) -> Bool {
        if query.ringing, stored.watch?.ringing(on: today) == nil { return false }
        return query.scope != .escalated || callsForSomebody(stored)
    }

    /// Why the owner sees a row of a case; nothing where they do not.
    func reason(for stored: WatchStored, of row: RegisterRow) -> WatchReason? {
        let isMine = stored.assignee == owner || stored.assignee == nil && row.assignees.contains(owner)
        switch query.scope {
        case .mine: return .assigned
        case .person, .everyone: return isMine ? .assigned : told(stored, row) ?? .supervising
        case .told where isMine: return .assigned
        case .told, .deputising, .escalated: break
        }
        let reason = told(stored, row)
        if reason == .deputising || standsIn(for: stored.assignee) {
            return query.scope == .escalated ? nil : .deputising
        }
        guard let reason, reason.isEscalated, query.scope != .deputising, callsForSomebody(stored) else { return nil }
        return reason
    }

    private func told(_ stored: WatchStored, _ row: RegisterRow) -> WatchReason? {
        let isUnanswered =
            stored.watch.map { watch in
                watch.ringing(on: today) != nil
                    && watch.unanswered(known: row.openedOn).map { $0 <= today } ?? false
            } ?? false
        let route = AlarmRoute(
            assignees: Set(row.assignees),
            holders: row.holders,
            duty: duty,
            isUnanswered: isUnanswered
        )
        return route.told[owner]
    }

    /// Whether a task was given to somebody by name who is away, and the owner stands in.
    private func standsIn(for person: StaffID?) -> Bool {
        person.map { duty.away.contains($0) && duty.deputies[$0]?.contains(owner) ?? false } ?? false
    }

    /// Whether somebody must do something now: an alarm that rings, a question, a promise or task whose day has come.
    private func callsForSomebody(_ stored: WatchStored) -> Bool {
        guard let watch = stored.watch else { return stored.place.due < today.number }
        if watch.kind.isPromise { return watch.due <= today }
        return watch.kind == .undated || watch.ringing(on: today) != nil
    }
}
