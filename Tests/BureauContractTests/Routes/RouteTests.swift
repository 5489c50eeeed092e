import BureauContract
import CaseWorkflow
import HTTPTypes
import Testing

@Suite struct RouteTests {
    @Test func `names and addresses are unique`() {
        #expect(Set(Routes.all.map(\.name)).count == Routes.all.count)
        #expect(Set(Routes.all.map { "\($0.method) \($0.path)" }).count == Routes.all.count)
    }

    @Test
    func `every command but registering and renewing keys has its own route, which needs a version and takes a key`() {
        let commands = Routes.all.filter { $0.name.hasPrefix("case.") }
        #expect(commands.count == CommandKind.allCases.count - 2)
        #expect(commands.allSatisfy { $0.needsVersion && $0.takesIdempotencyKey && $0.hasBody && $0.method == .post })
        #expect(Routes.command(.addNote).path == "/v1/cases/{id}/add-note")
    }

    @Test
    func
        `every change by a signed-in person takes an idempotency key, but for what answers a secret or nothing, or changes nothing`()
    {
        let without = Routes.all.filter { $0.method == .post && $0.access != .anyone && !$0.takesIdempotencyKey }
        #expect(
            Set(without.map(\.name)) == [
                "enrolSecondFactor", "search", "lawClocks", "renewCalendar", "writeLetter", "eraseCase",
            ]
        )
    }

    @Test func `a path is filled in and found again`() {
        let path = Routes.readCase.path(id: "00ff")
        #expect(path == "/v1/cases/00ff")
        #expect(Routes.methods(ofPath: path) == [.get])
        #expect(Routes.methods(ofPath: "/v1/session") == [.delete, .get, .post])
        #expect(Routes.methods(ofPath: "/v1/cases/00ff/add-note") == [.post])
        for unknown in ["/", "/v1", "/v2/session", "/v1/cases/a/b", "/v1/cases/a/add-note/b", "/health"] {
            #expect(Routes.methods(ofPath: unknown) == [])
        }
        #expect(Routes.readCase.path(id: "../a b") == "/v1/cases/..%2Fa%20b")
        #expect(Routes.letter.path(id: "00ff", name: "../mandate") == "/v1/cases/00ff/letters/..%2Fmandate")
        #expect(Routes.methods(ofPath: "/v1/cases/00ff/letters/mandate") == [.get, .post])
    }
}
