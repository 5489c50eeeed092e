@testable import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Sealing

/// A made-up case, folded from real events.
struct SampleCase {
    static let today = Day(year: 2026, month: 3, day: 10)!
    static let staff = (1...4).map { StaffID(text: String(repeating: "a", count: 31) + "\($0)")! }

    var serial = 1
    var title = "Nekad plats"
    var narrative = "Sökte plats och fick nej."
    var name: String? = "Testperson"
    var received = SampleCase.today
    var grounds: [Ground] = [.ethnicity]
    var forms: [Form] = [.direct]
    var area: SocietalArea? = SocietalArea.allCases[0]
    var municipality: String? = "Malmö"
    var happened: ApproximateDay?
    var acknowledged: [AlarmKey] = []
    var kind = RespondentKind.school
    var assignees: [StaffID] = []
    var phase = Phase.intake
    var closed: Day?
    var tasks: [CaseTask] = []
    var notes: [String] = []
    var protection = ProtectionLevel.none
    var reference: String?

    /// The same serial always gives the same identifier.
    var caseID: Identifier {
        Identifier(bytes: [UInt8](repeating: 7, count: 12) + (0..<4).map { UInt8(serial >> (8 * (3 - $0)) & 0xFF) })!
    }

    var file: CaseFile {
        let incident = Incident(
            what: "Det som hände.",
            from: happened,
            municipality: municipality,
            alleged: Classification(area: area, grounds: grounds, forms: forms),
            respondents: [2],
            wronged: [1]
        )
        let contact = Contact(
            channel: .phone,
            receivedOn: received,
            title: title,
            narrative: narrative,
            reference: reference
        )
        let parties = [
            Party(role: .complainant, name: name, protection: protection),
            Party(role: .respondent, name: "Motpart", respondent: RespondentDetails(kind: kind)),
        ]
        let number = CaseNumber(year: 2026, serial: serial)
        let registered = Registered(contact: contact, parties: parties, incidents: [incident], number: number)
        var events: [Event] = [.registered(registered)]
        if !assignees.isEmpty { events.append(.assigned(Assigned(people: assignees))) }
        for note in notes {
            events.append(.noteAdded(NoteAdded(id: 10 + events.count, note: Note(kind: .memo, text: note))))
        }
        for task in tasks { events.append(.taskAdded(TaskAdded(id: 10 + events.count, task: task))) }
        for alarm in acknowledged { events.append(.alarmAcknowledged(AlarmAcknowledged(alarm: alarm))) }
        if phase != .intake { events.append(.assessmentBegun(AssessmentBegun())) }
        if phase == .closed {
            let closure = Closure(
                outcome: ClosureCode.allCases[0],
                reasons: "Skäl.",
                informed: .notTold(reason: "Ingen adress."),
                retention: .ordinary
            )
            events.append(.closed(Closed(closure: closure)))
        }
        let history = events.enumerated().map { index, event in
            let isLast = index == events.count - 1
            let day = isLast ? closed ?? received : received
            let milliseconds = Int64(day.number) * 86_400_000 + Int64(serial)
            return RecordedEvent(
                version: index + 1,
                event: event,
                at: Moment(milliseconds: milliseconds, day: day),
                by: Self.staff[0]
            )
        }
        return Workflow.fold(history)!
    }

    /// A few hundred cases in which every filter has cases with it and without it.
    static func variety(_ count: Int) -> [SampleCase] {
        (1...count).map { serial in
            var sample = SampleCase(serial: serial)
            sample.received = Day(number: today.number - serial * 7 % 200)
            sample.grounds = [Ground.allCases[serial % Ground.allCases.count], Ground.allCases[serial / 3 % 4]]
            sample.forms = [Form.allCases[serial % 5]]
            sample.area = serial % 6 == 0 ? nil : SocietalArea.allCases[serial % 5]
            sample.municipality = ["Malmö", "Åmål", "Lund", "Älvsbyn"][serial % 4]
            sample.kind = RespondentKind.allCases[serial % 4]
            sample.phase = [Phase.intake, .assessment, .closed][serial % 3]
            if serial % 5 != 0 { sample.assignees = serial % 7 == 0 ? [staff[1], staff[2]] : [staff[1 + serial % 3]] }
            if sample.phase == .closed { sample.closed = Day(number: sample.received.number + serial % 90) }
            if serial % 4 == 1 {
                sample.tasks = [
                    CaseTask(title: "Ring", due: Day(number: today.number - 20 + serial % 41), assignee: nil)
                ]
            }
            sample.name =
                ["Åsa", "Asa", "Müller", "Ödla", "Zorn", "Älg", "Sørensen", "Łódź"][serial % 8] + " \(serial % 11)"
            if serial % 17 == 0 { sample.protection = .ownRequest }
            if serial % 9 == 0 { sample.reference = "ref-\(serial)" }
            return sample
        }
    }
}

/// A desk over a store, opened and built.
struct OpenDesk {
    let store: SampleStore
    let desk: Desk
    let keys: PrivateKeys
    let files: DeskImageFile

    static func make(
        _ cases: [SampleCase],
        owner: StaffID = SampleCase.staff[1],
        supervisor: Bool = true,
        limits: DeskLimits = .patient
    ) async throws -> OpenDesk {
        let store = SampleStore()
        for sample in cases { store.put(sample.caseID, sample.file) }
        let keys = try PrivateKeys.generate()
        let owner16 = Identifier(text: owner.text)!
        let folder = "/tmp/bureau-desk-\(Identifier.random().text)"
        let files = DeskImageFile(folder: folder, owner: owner16, keys: DeskImageKeys(keys))
        let desk = try Desk(owner: owner, supervisor: supervisor, files: files, source: store.source, limits: limits)
        let opened = OpenDesk(store: store, desk: desk, keys: keys, files: files)
        _ = try await desk.open()
        try await desk.build()
        return opened
    }

    /// Another desk of the same person over the same store, not yet opened.
    func again(_ files: DeskImageFile? = nil) throws -> Desk {
        try Desk(
            owner: desk.owner,
            supervisor: true,
            files: files ?? self.files,
            source: store.source,
            limits: .patient
        )
    }
}

extension DeskLimits {
    /// For tests that are about answers and not about time, on a machine that does other things besides.
    static var patient: DeskLimits {
        var limits = DeskLimits()
        limits.queryMilliseconds = 20_000
        return limits
    }
}

/// The code of the error that a piece of work ends with.
func refusal(_ work: () async throws -> Void) async -> OfficeError? {
    do {
        try await work()
        return nil
    } catch {
        return error as? OfficeError
    }
}
