package import BureauContract

extension ServiceClient {
    /// A page of the register.
    package func register(matching filter: RegisterFilter) async throws -> PageRepresentation {
        try await fetch(PageRepresentation.self, ServiceRequest(Routes.register, query: filter.query))
    }

    /// Every row that fits, page by page, at most `limit`; each page is given to `visit` as it comes.
    ///
    /// `next` of the last page says whether there are more.
    package func rows(
        matching filter: RegisterFilter,
        limit: Int,
        visit: (PageRepresentation) throws -> Void
    ) async throws {
        var filter = filter
        var left = limit
        while left > 0 {
            filter.limit = min(left, RegisterFilter.limits.upperBound)
            let page = try await register(matching: filter)
            try visit(page)
            left -= page.items.count
            guard let next = page.next, !page.items.isEmpty else { return }
            filter.cursor = Self.cursor(in: next)
        }
    }

    /// What stands on the desk for these words.
    package func search(_ request: SearchRequest) async throws -> SearchRepresentation {
        try await fetch(SearchRepresentation.self, ServiceRequest(Routes.search, body: WireEncoder.bytes(of: request)))
    }

    /// A page of tasks.
    package func tasks(_ query: QueryString = QueryString([])) async throws -> TasksRepresentation {
        try await fetch(TasksRepresentation.self, ServiceRequest(Routes.tasks, query: query))
    }

    /// A page of everything with a date.
    package func watch(_ query: QueryString = QueryString([])) async throws -> WatchRepresentation {
        try await fetch(WatchRepresentation.self, ServiceRequest(Routes.watch, query: query))
    }

    /// A page of cases without an assignee, the oldest first.
    package func queue(_ query: QueryString = QueryString([])) async throws -> PageRepresentation {
        try await fetch(PageRepresentation.self, ServiceRequest(Routes.queue, query: query))
    }

    /// The open cases of each caseworker.
    package func workload() async throws -> WorkloadRepresentation {
        try await fetch(WorkloadRepresentation.self, ServiceRequest(Routes.workload))
    }

    /// The code lists with their labels.
    package func codes() async throws -> CodesRepresentation {
        try await fetch(CodesRepresentation.self, ServiceRequest(Routes.codes))
    }

    /// The cursor inside `next`, which is either the cursor itself or a link that carries it.
    static func cursor(in next: String) -> String {
        guard let query = next.split(separator: "?", maxSplits: 1).dropFirst().first else { return next }
        return QueryString(reading: query)?["cursor"] ?? next
    }
}
