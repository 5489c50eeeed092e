import CaseWorkflow
package import DiscriminationLaw
import GRDB

extension Desk {
    /// What everyone has on their hands, as far as this desk shows it: people with an open case or an overdue task, in the order
    /// of their accounts.
    package func workload(today: Day) async throws -> [WorkloadEntry] {
        try checkSupervisor()
        return try await answer { tables in
            var open: [StaffID: [Phase: Int]] = [:]
            let loads = try tables.db.every(
                desk: "SELECT value, cases FROM word WHERE kind = ? AND cases > 0",
                [WordKind.load.rawValue]
            ) { row -> (String, Int) in (row[0], row[1]) }
            for (value, cases) in loads {
                let parts = value.split(separator: " ").map(String.init)
                guard parts.count == 2, let person = StaffID(text: parts[0]), let phase = Phase(rawValue: parts[1])
                else { continue }
                open[person, default: [:]][phase] = cases
            }
            var overdue: [StaffID: Int] = [:]
            let people = try tables.db.every(
                desk: "SELECT code, value FROM word WHERE kind = ?",
                [WordKind.assignee.rawValue]
            ) { row -> (Int64, String) in (row[0], row[1]) }
            for (code, value) in people {
                guard let person = StaffID(text: value) else { continue }
                let count = try tables.db.first(
                    desk: "SELECT count(*) FROM task WHERE person = ? AND due < ?",
                    [code, today.number]
                ) { row -> Int in row[0] }
                if let count, count > 0 { overdue[person] = count }
            }
            return Set(open.keys).union(overdue.keys).sorted().map {
                WorkloadEntry(staff: $0, openCases: open[$0] ?? [:], overdueTasks: overdue[$0] ?? 0)
            }
        }
    }
}
