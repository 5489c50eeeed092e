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

    @Test func `what comes from several people is one order, each thing once, page by page as in one`() async throws {
        // The owner has some; they stand in for one who is away; another is there and silent; some are nobody's.
        let duty = StaffOnDuty(
            staff: Set(Self.staff),
            supervisors: [Self.staff[0], Self.staff[1]],
            away: [Self.staff[2]],
            deputies: [Self.staff[2]: [Self.staff[1]]]
        )
        var samples: [SampleCase] = []
        var expected: Set<String> = []
        for (serial, days) in [-4, 0, 2, 10, 10, 10, 60, 60, 200].enumerated() {
            for (group, why) in ["assigned", "deputising", "unanswered", "unassigned"].enumerated() {
                var sample = sample(1 + serial * 4 + group, endsIn: days, of: group == 3 ? nil : group + 1)
                sample.received = day(-20)
                // Two who have it: the owner too, so that it stands in two streams.
                if group == 0, serial.isMultiple(of: 2) { sample.assignees.append(Self.staff[2]) }
                samples.append(sample)
                if group < 2 || days <= 30 { expected.insert("\(sample.serial) \(why)") }
            }
        }
        let open = try await OpenDesk.make(samples)
        var query = WatchQuery()
        var last: [String] = []
        for limit in [200, 7, 1] {
            query.limit = limit
            query.cursor = nil
            var found: [WatchEntry] = []
            repeat {
                let page = try await open.desk.watch(query, today: Self.today, duty: duty)
                #expect(page.entries.count <= limit)
                found += page.entries
                query.cursor = page.next
            } while query.cursor != nil
            let shown = found.map { "\($0.number!.serial) \($0.why.rawValue)" }
            #expect(Set(shown) == expected)
            #expect(shown.count == expected.count)
            #expect(found.map(\.due) == found.map(\.due).sorted())
            #expect(last.isEmpty || shown == last)
            last = shown
        }
        // Each scope is a part of the whole, and no two share anything.
        var parts: [String] = []
        for scope in [WatchQuery.Scope.mine, .deputising, .escalated] {
            query.limit = 200
            query.cursor = nil
            query.scope = scope
            parts += try await open.desk.watch(query, today: Self.today, duty: duty).entries.map {
                "\($0.number!.serial) \($0.why.rawValue)"
            }
        }
        #expect(parts.sorted() == last.sorted())
    }
}
