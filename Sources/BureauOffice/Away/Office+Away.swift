import BureauStore
package import CaseWorkflow
package import DiscriminationLaw
import Sealing
import TransparencyLog

extension Office {
    /// So many times may stand for one person, those that have passed not counted.
    package static let mostAwayPeriods = 50

    /// The times in which somebody is away that have not passed, the earliest first: one's own, or for supervisors those of
    /// another or of everybody.
    ///
    /// Refuses with `.forbidden`.
    package func awayPeriods(of whose: TaskQuery.Whose, _ session: Session) async throws -> [AwayPeriod] {
        guard session.worksOnCases else { throw Self.forbidden }
        let today = clock.now().day
        let periods = try await awayPeriods().filter { $0.to >= today }
        switch whose {
        case .mine: return periods.filter { $0.person == session.person }
        case .person(let person) where person == session.person: return periods.filter { $0.person == person }
        case .person(let person):
            try requireSupervisor(session)
            return periods.filter { $0.person == person }
        case .everyone:
            try requireSupervisor(session)
            return periods
        }
    }

    /// One time of one's own, or for supervisors of another; a time that is not there, and one that is another's, are
    /// refused alike as `.notFound`.
    package func awayPeriod(_ id: AwayID, _ session: Session) async throws -> AwayPeriod {
        guard session.worksOnCases else { throw Self.forbidden }
        let found = try await awayPeriods().first { $0.id == id }
        guard let found, found.person == session.person || session.roles.contains(.supervisor) else {
            throw Self.noAwayPeriod
        }
        return found
    }

    /// Says that somebody is away from one day to another, both counted: oneself, or for supervisors another person.
    ///
    /// Refuses with `.forbidden`, and with `.invalid` days that end before they begin or have all passed, and a person or
    /// deputy who cannot have cases, or one who stands in for themself.
    package func addAway(
        of person: StaffID?,
        from: Day,
        to: Day,
        deputy: StaffID?,
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws -> AwayPeriod {
        guard session.worksOnCases else { throw Self.forbidden }
        let person = person ?? session.person
        if person != session.person { try requireSupervisor(session) }
        let moment = clock.now()
        try refuseAway(of: person, from: from, to: to, deputy: deputy, on: moment.day)
        let standing = try await awayPeriods().count { $0.person == person && $0.to >= moment.day }
        guard standing < Self.mostAwayPeriods else {
            throw OfficeError.invalid([Fault(path: "from", code: .tooMany, limit: Self.mostAwayPeriods)])
        }
        let id = Identifier.random()
        let period = AwayPeriod(id: try AwayID(id), person: person, from: from, to: to, deputy: deputy)
        let row = try period.sealed(under: daemonKey.remindingKey)
        let answer = idempotencyRow(idempotency, session, status: 201, result: id, version: nil)
        let actor = session.account
        try await write { store in
            try store.keep(answer)
            try store.insertAway(row)
            try store.appendLog(OfficeLog.entry(.awaySet, by: actor, at: moment))
        }
        return period
    }

    /// Takes a time back; refuses as `awayPeriod` does.
    package func removeAway(_ id: AwayID, _ session: Session) async throws {
        let period = try await awayPeriod(id, session)
        let (row, actor, moment) = (try period.id.identifier, session.account, clock.now())
        try await write { store in
            guard try store.removeAway(row) else { throw Self.noAwayPeriod }
            try store.appendLog(OfficeLog.entry(.awayRemoved, by: actor, at: moment))
        }
    }

    /// Who is there on a day, and who stands in for whom.
    package func duty(on day: Day) async throws -> StaffOnDuty {
        let periods = try await awayPeriods()
        let staff = directory.reading.context.staff
        var duty = StaffOnDuty(
            staff: Set(staff.keys),
            supervisors: Set(staff.filter { $0.value.contains(.supervisor) }.keys)
        )
        for period in periods where period.covers(day) && duty.staff.contains(period.person) {
            duty.away.insert(period.person)
            if let deputy = period.deputy { duty.deputies[period.person, default: []].insert(deputy) }
        }
        return duty
    }

    /// Forgets times that passed more than thirty days ago.
    func forgetPastAway() async throws {
        let today = clock.now().day
        let past = try await awayPeriods().filter { $0.to.number < today.number - 30 }.map { try $0.id.identifier }
        guard !past.isEmpty else { return }
        try await write { store in for id in past { try store.removeAway(id) } }
    }

    private func awayPeriods() async throws -> [AwayPeriod] {
        let key = daemonKey.remindingKey
        let rows = try await read { try $0.awayRows() }
        let periods = rows.compactMap { row in
            do {
                return try AwayPeriod(row, under: key)
            } catch {
                // Whoever spoils a row must not keep anybody from seeing their clocks.
                findings.add("A time in which somebody is away does not open: it was altered.")
                return nil
            }
        }
        return periods.sorted { ($0.from, $0.to, $0.id) < ($1.from, $1.to, $1.id) }
    }

    private func refuseAway(of person: StaffID, from: Day, to: Day, deputy: StaffID?, on today: Day) throws {
        let staff = directory.reading.context.staff
        var faults: [Fault] = []
        if staff[person] == nil { faults.append(Fault(path: "person", code: .unknownReference)) }
        if to < from { faults.append(Fault(path: "to", code: .outOfOrder)) }
        if to < today { faults.append(Fault(path: "to", code: .inPast)) }
        if let deputy, deputy == person { faults.append(Fault(path: "deputy", code: .selfReference)) }
        if let deputy, staff[deputy] == nil { faults.append(Fault(path: "deputy", code: .unknownReference)) }
        guard faults.isEmpty else { throw OfficeError.invalid(faults) }
    }

    private static let noAwayPeriod = OfficeError(.notFound, "There is no such time.")
}

extension LogEntry.Kind {
    /// Somebody is said to be away for a time.
    static let awaySet = Self(rawValue: "account.away-set")
    /// It was taken back.
    static let awayRemoved = Self(rawValue: "account.away-removed")
}
