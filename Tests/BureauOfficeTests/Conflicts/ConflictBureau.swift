import CaseWorkflow
import DiscriminationLaw
import Testing

@testable import BureauOffice

/// A bureau with two supervisors and three caseworkers, and cases by who complains of whom.
struct ConflictBureau {
    let bureau: TestBureau
    let people: [String: StaffID]

    var office: Office { bureau.office }

    static func found() async throws -> ConflictBureau {
        let bureau = try await TestBureau.found()
        var people: [String: StaffID] = [:]
        people["Stina"] = try await bureau.hire("Stina", .supervisor)
        for name in ["Eva", "Bo", "Kim"] { people[name] = try await bureau.hire(name, .caseworker) }
        people["Sigrid"] = try await bureau.signIn("Sigrid").person
        return ConflictBureau(bureau: bureau, people: people)
    }

    func person(_ name: String) throws -> StaffID { try #require(people[name]) }

    func wall(_ names: String...) throws -> Wall {
        Wall(named: try names.map(person), reason: "Provskäl")
    }

    static func registration(complainant: String?, respondent: String?, wall: Wall? = nil) -> Command {
        var parties: [Party] = []
        if let complainant { parties.append(Party(role: .complainant, name: complainant)) }
        if let respondent {
            parties.append(
                Party(role: .respondent, name: respondent, respondent: RespondentDetails(kind: .company))
            )
        }
        return .register(
            Register(
                contact: Contact(
                    channel: .phone,
                    receivedOn: Day(year: 2026, month: 3, day: 1)!,
                    title: "Prov",
                    narrative: "Ett prov."
                ),
                parties: parties,
                incidents: [],
                wall: wall
            )
        )
    }

    @discardableResult
    func register(
        _ session: Session,
        complainant: String? = nil,
        respondent: String? = nil,
        wall: Wall? = nil
    ) async throws -> CaseAnswer {
        try await office.register(
            Self.registration(complainant: complainant, respondent: respondent, wall: wall),
            session,
            nil
        )
    }

    /// What each of these people is asked.
    func asked(_ names: String...) async throws -> [String: [Conflict]] {
        var asked: [String: [Conflict]] = [:]
        for name in names {
            let session = try await bureau.signIn(name)
            asked[name] = try await office.conflicts(session)
            try await office.signOut(session)
        }
        return asked.filter { !$0.value.isEmpty }
    }
}
