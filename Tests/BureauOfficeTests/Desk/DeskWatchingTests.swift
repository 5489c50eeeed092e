@testable import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Testing

struct DeskWatchingTests {
    private static let today = SampleCase.today
    private static let staff = SampleCase.staff
    /// Everybody is there; the owner of the desk is a supervisor.
    private static let duty = StaffOnDuty(staff: Set(staff), supervisors: [staff[0], staff[1]])

    private func day(_ offset: Int) -> Day { Day(number: Self.today.number + offset) }

    /// An incident in housing, whose clock ends two years after it: so many days from today.
    private func sample(_ serial: Int, endsIn days: Int, of person: Int? = 1) -> SampleCase {
        var sample = SampleCase(serial: serial, area: .housing)
        sample.happened = ApproximateDay(day(days).adding(years: -2))
        if let person { sample.assignees = [Self.staff[person]] }
        return sample
    }

    private func lines(_ page: WatchPage) -> [String] {
        page.entries.map { entry in
            let what =
                switch entry.subject {
                case .task(let row): row.title ?? "-"
                case .clock(let row): row.kind.rawValue
                }
            return "\(entry.number!.serial) \(what) \(entry.daysLeft)\(entry.ringing.map { " !\($0)" } ?? "")"
        }
    }

    @Test func `tasks and clocks stand in one order, each alarm with its threshold`() async throws {
        var asked = SampleCase(serial: 4, assignees: [Self.staff[1]])
        asked.received = day(-5)
        var mixed = sample(1, endsIn: 10)
        mixed.tasks = [CaseTask(title: "Ring", due: day(3), assignee: nil)]
        var closed = sample(5, endsIn: 2)
        closed.phase = .closed
        let open = try await OpenDesk.make([
            mixed, sample(2, endsIn: 100), sample(3, endsIn: -4, of: 2), asked, closed, sample(6, endsIn: 1, of: nil),
        ])
        let table: [(WatchQuery.Scope, Bool, [String])] = [
            (.mine, false, ["4 undated -5", "1 Ring 3", "1 clock 10 !14", "2 clock 100"]),
            (.mine, true, ["1 clock 10 !14"]),
            (.person(Self.staff[2]), false, ["3 clock -4 !0"]),
            (.person(Self.staff[3]), false, []),
            (
                .everyone, false,
                ["4 undated -5", "3 clock -4 !0", "6 clock 1 !1", "1 Ring 3", "1 clock 10 !14", "2 clock 100"]
            ),
            (.everyone, true, ["3 clock -4 !0", "6 clock 1 !1", "1 clock 10 !14"]),
        ]
        for (scope, ringing, expected) in table {
            var query = WatchQuery()
            query.scope = scope
            query.ringing = ringing
            #expect(
                lines(try await open.desk.watch(query, today: Self.today, duty: Self.duty)) == expected,
                "\(scope) \(ringing)"
            )
            query.limit = 1
            var paged: [String] = []
            repeat {
                let page = try await open.desk.watch(query, today: Self.today, duty: Self.duty)
                paged += lines(page)
                query.cursor = page.next
            } while query.cursor != nil
            #expect(paged == expected, "\(scope) \(ringing), one by one")
        }
    }

    @Test func `an acknowledged alarm is silent until the next threshold`() async throws {
        var acknowledged = sample(1, endsIn: 10)
        acknowledged.acknowledged = [
            AlarmKey(incident: 3, branch: .otherAreas, act: .sue, safe: day(10), days: 14)
        ]
        let open = try await OpenDesk.make([acknowledged])
        var query = WatchQuery()
        query.scope = .mine
        for (offset, expected) in [(0, nil), (2, nil), (3, 7), (7, 3), (9, 1), (10, 1), (11, 0)] as [(Int, Int?)] {
            let page = try await open.desk.watch(query, today: day(offset), duty: Self.duty)
            #expect(page.entries.map(\.ringing) == [expected], "after \(offset) days")
        }
    }
}
