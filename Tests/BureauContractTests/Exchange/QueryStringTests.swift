import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct QueryStringTests {
    @Test func `a query is decoded, composed and written again`() throws {
        let query = try #require(QueryString(reading: "municipality=Malm%C3%B6&a=1%2B1&b=&c&d=x+y&e=A%CC%8A"))
        #expect(
            query.items == [
                .init("municipality", "Malmö"), .init("a", "1+1"), .init("b", ""), .init("c", ""), .init("d", "x+y"),
                .init("e", "Å"),
            ]
        )
        #expect(Array((query["e"] ?? "").utf8) == [0xC3, 0x85])
        #expect(
            query.setting("b", to: nil).setting("a", to: "å&=").text
                == "municipality=Malm%C3%B6&c=&d=x%2By&e=%C3%85&a=%C3%A5%26%3D"
        )
        #expect(QueryString(reading: query.text[...]) == query)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%ff", "a=%00", "%1b=1", "a=%C3", "a=\u{7F}"])
    func `what is not percent-encoded text is refused`(_ text: String) {
        #expect(QueryString(reading: text[...]) == nil)
    }

    @Test func `a filter of the register says the same in a query`() throws {
        var filter = RegisterFilter(sort: .received, descending: false, limit: 20)
        filter.phase = .assessment
        filter.assignee = .nobody
        filter.number = CaseNumber(text: "2026-17")
        filter.receivedFrom = Day(text: "2025-01-01")
        filter.receivedTo = Day(text: "2025-12-31")
        filter.closedFrom = Day(text: "2025-06-01")
        filter.ground = .unknown
        filter.form = .inadequateAccessibility
        filter.area = .business
        filter.municipality = "Malmö"
        filter.respondentKind = .landlord
        filter.overdue = true
        filter.reference = "DO 2023/1"
        filter.cursor = "abc"
        var faults: [Fault] = []
        let query = try #require(QueryString(reading: filter.query.text[...]))
        #expect(RegisterFilter(reading: query, faults: &faults) == filter)
        #expect(faults == [])
        #expect(Set(query.items.map(\.name)).isSubset(of: Routes.register.query))
    }

    @Test(arguments: [
        ("phase=open", "phase"), ("assignee=me", "assignee"), ("number=17", "number"),
        ("receivedFrom=2025-02-30", "receivedFrom"),
        ("ground=kon", "ground"), ("overdue=1", "overdue"), ("sort=title", "sort"), ("limit=0", "limit"),
        ("limit=201", "limit"),
        ("limit=99999999999999999999", "limit"), ("reference=", "reference"),
        ("closedFrom=2025-02-02&closedTo=2025-02-01", "closedTo"),
    ])
    func `a parameter that means nothing is a fault by its name`(_ text: String, _ parameter: String) throws {
        var faults: [Fault] = []
        _ = RegisterFilter(reading: try #require(QueryString(reading: text[...])), faults: &faults)
        #expect(faults.map(\.path) == [parameter])
    }

    @Test func `moments are written in UTC`() {
        #expect(Timestamp.text(milliseconds: 0) == "1970-01-01T00:00:00.000Z")
        #expect(Timestamp.text(milliseconds: 1_739_525_400_123) == "2025-02-14T09:30:00.123Z")
        #expect(Timestamp.text(milliseconds: -1) == "1969-12-31T23:59:59.999Z")
    }
}
