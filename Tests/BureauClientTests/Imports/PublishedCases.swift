import BureauClient
import CaseWorkflow
import DiscriminationLaw
import Foundation

/// The published cases, and what the workflow makes of them.
enum PublishedCases {
    static let today = Day(text: "2026-11-21")!
    static let url = Bundle.module.url(forResource: "Fixtures/published-cases", withExtension: "json")!

    static func bytes() throws -> [UInt8] { try [UInt8](Data(contentsOf: url)) }

    static func plans() throws -> [ImportPlan] { try ImportFile(reading: bytes(), today: today).plans }

    static func plan(_ reference: String) throws -> ImportPlan {
        guard let plan = try plans().first(where: { $0.reference == reference }) else { throw Missing() }
        return plan
    }

    struct Missing: Error {}
}

/// A case in memory, changed as the office would change it.
struct CaseInMemory {
    private(set) var file: CaseFile?
    private var version = 0

    private static let actor = Actor(id: StaffID(text: String(repeating: "a", count: 32))!, roles: [.supervisor])

    mutating func give(_ command: Command) throws {
        let now = Moment(milliseconds: 1_795_000_000_000 + Int64(version), day: PublishedCases.today)
        let context = DecisionContext(staff: [Self.actor.id: Self.actor.roles])
        for event in try Workflow.decide(command, on: file, by: Self.actor, at: now, in: context) {
            version += 1
            let recorded = RecordedEvent(version: version, event: event, at: now, by: Self.actor.id)
            file = Workflow.evolve(file, with: recorded)
        }
    }

    /// Takes the steps that are left, at most `limit`; answers how many were taken.
    mutating func take(_ steps: [ImportStep], limit: Int = .max) throws -> Int {
        var taken = 0
        for step in steps where taken < limit {
            guard let command = step.command(on: file.map { ImportProgress($0, on: PublishedCases.today) }) else {
                continue
            }
            try give(command)
            taken += 1
        }
        return taken
    }
}
