@testable import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Testing

struct DeskTasksTests {
    private static let today = SampleCase.today
    private static let staff = SampleCase.staff

    private func day(_ offset: Int) -> Day { Day(number: Self.today.number + offset) }

    private func cases() -> [SampleCase] {
        [
            SampleCase(
                serial: 1,
                assignees: [Self.staff[1]],
                tasks: [
                    CaseTask(title: "Ring", due: day(-3), assignee: Self.staff[1]),
                    CaseTask(title: "Skriv", due: day(5), assignee: nil),
                    CaseTask(title: "Läs", due: day(2), assignee: Self.staff[2]),
                ]
            ),
            SampleCase(
                serial: 2,
                assignees: [Self.staff[1], Self.staff[2]],
                tasks: [CaseTask(title: "Fråga", due: day(0), assignee: nil)],
                protection: .ownRequest
            ),
            SampleCase(serial: 3, tasks: [CaseTask(title: "Fördela", due: day(-1), assignee: nil)]),
        ]
    }

    private func titles(_ page: TaskPage) -> [String] { page.tasks.map { $0.row.title ?? "-\($0.row.number!.serial)" } }

    @Test func `my tasks are those given to me and those for nobody on my cases, the earliest first`() async throws {
        let open = try await OpenDesk.make(cases())
        let table: [(TaskQuery.Whose, Bool, Day?, [String])] = [
            (.mine, false, nil, ["Ring", "-2", "Skriv"]),
            (.person(Self.staff[2]), false, nil, ["-2", "Läs"]),
            (.person(Self.staff[3]), false, nil, []),
            (.everyone, false, nil, ["Ring", "Fördela", "-2", "Läs", "Skriv"]),
            (.mine, true, nil, ["Ring"]),
            (.everyone, true, nil, ["Ring", "Fördela"]),
            (.mine, false, day(0), ["Ring", "-2"]),
        ]
        for (whose, overdue, dueTo, expected) in table {
            var query = TaskQuery()
            query.whose = whose
            query.overdue = overdue
            query.dueTo = dueTo
            let page = try await open.desk.tasks(query, today: Self.today)
            #expect(titles(page) == expected, "\(whose) \(overdue)")
            #expect(page.tasks.allSatisfy { $0.isOverdue == ($0.row.due < Self.today) })
        }
    }

    @Test func `pages of tasks follow each other without a gap`() async throws {
        let open = try await OpenDesk.make(cases())
        var query = TaskQuery()
        query.whose = .everyone
        query.limit = 2
        var found: [String] = []
        repeat {
            let page = try await open.desk.tasks(query, today: Self.today)
            found += titles(page)
            query.cursor = page.next
        } while query.cursor != nil
        #expect(found == ["Ring", "Fördela", "-2", "Läs", "Skriv"])
        query.whose = .mine
        query.cursor = try await open.desk.register(RegisterQuery(), today: Self.today).next ?? "AAAA"
        #expect(await refusal { _ = try await open.desk.tasks(query, today: Self.today) }?.code == .cursorInvalid)
    }

    @Test func `a task that is done is gone from the list, and its case from the overdue`() async throws {
        var sample = cases()[0]
        let open = try await OpenDesk.make([sample])
        var overdue = RegisterQuery()
        overdue.overdue = true
        #expect(try await open.desk.register(overdue, today: Self.today).rows.count == 1)
        sample.tasks = [CaseTask(title: "Skriv", due: day(5), assignee: nil)]
        sample.notes = ["a", "b", "c"]
        open.desk.apply(open.store.put(sample.caseID, sample.file))
        #expect(titles(try await open.desk.tasks(TaskQuery(), today: Self.today)) == ["Skriv"])
        #expect(try await open.desk.register(overdue, today: Self.today).rows.isEmpty)
    }

    @Test func `the queue holds what nobody is assigned to and is not closed, the longest waiting first`() async throws
    {
        let samples = [
            SampleCase(serial: 1, received: day(-5)), SampleCase(serial: 2, received: day(-9)),
            SampleCase(serial: 3, received: day(-7), assignees: [Self.staff[1]]),
            SampleCase(serial: 4, received: day(-20), phase: .closed),
        ]
        let open = try await OpenDesk.make(samples)
        let rows = try await open.desk.queue(today: Self.today).rows
        #expect(rows.map { $0.row.number?.serial } == [2, 1])
        let first = try await open.desk.queue(limit: 1, today: Self.today)
        #expect(
            try await open.desk.queue(cursor: first.next, today: Self.today).rows.map { $0.row.number?.serial } == [1]
        )
        var unassigned = RegisterQuery()
        unassigned.unassigned = true
        #expect(try await open.desk.register(unassigned, today: Self.today).rows.count == 3)
    }

    @Test func `the workload counts open cases by phase and overdue tasks, and follows every change`() async throws {
        var samples = cases()
        samples[1].phase = .assessment
        samples.append(SampleCase(serial: 4, assignees: [Self.staff[1]], phase: .closed))
        let open = try await OpenDesk.make(samples)
        #expect(
            try await open.desk.workload(today: Self.today) == [
                WorkloadEntry(staff: Self.staff[1], openCases: [.intake: 1, .assessment: 1], overdueTasks: 1),
                WorkloadEntry(staff: Self.staff[2], openCases: [.assessment: 1], overdueTasks: 0),
            ]
        )
        samples[0].assignees = [Self.staff[3]]
        samples[0].notes = ["a", "b"]
        open.desk.apply(open.store.put(samples[0].caseID, samples[0].file))
        open.desk.drop(samples[1].caseID)
        #expect(
            try await open.desk.workload(today: Self.today) == [
                WorkloadEntry(staff: Self.staff[1], openCases: [:], overdueTasks: 1),
                WorkloadEntry(staff: Self.staff[3], openCases: [.intake: 1], overdueTasks: 0),
            ]
        )
    }

    @Test func `queue and workload are a supervisor's`() async throws {
        let open = try await OpenDesk.make(cases(), supervisor: false)
        #expect(await refusal { _ = try await open.desk.queue(today: Self.today) }?.code == .forbidden)
        #expect(await refusal { _ = try await open.desk.workload(today: Self.today) }?.code == .forbidden)
    }
}
