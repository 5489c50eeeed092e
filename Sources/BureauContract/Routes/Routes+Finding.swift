import HTTPTypes

// Finding, all on the asker's own desk. Words searched for are a body, never part of a URL.
extension Routes {
    package static let register = Route(
        "register",
        .get,
        "/v1/cases",
        .caseworkers,
        query: [
            "phase", "assignee", "number", "receivedFrom", "receivedTo", "closedFrom", "closedTo", "ground", "form",
            "area",
            "municipality", "respondentKind", "overdue", "reference", "sort", "cursor", "limit",
        ]
    )
    package static let search = Route("search", .post, "/v1/searches", .caseworkers, hasBody: true)
    package static let tasks = Route(
        "tasks",
        .get,
        "/v1/tasks",
        .caseworkers,
        query: ["whose", "overdue", "dueTo", "cursor", "limit"]
    )
    /// Tasks, limitation clocks and what must be asked, in one order.
    package static let watch = Route(
        "watch",
        .get,
        "/v1/watch",
        .caseworkers,
        query: ["whose", "ringing", "dueTo", "cursor", "limit"]
    )
    package static let queue = Route("queue", .get, "/v1/queue", .supervisors, query: ["cursor", "limit"])
    package static let workload = Route("workload", .get, "/v1/workload", .supervisors)
    package static let codes = Route("codes", .get, "/v1/codes", .signedIn)

    package static let finding = [register, search, tasks, watch, queue, workload, codes]
}
