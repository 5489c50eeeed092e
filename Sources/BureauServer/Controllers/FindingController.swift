import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Hummingbird
import Sealing

/// Finding: the register, search, tasks, the queue and the workload, all on the asker's own desk.
struct FindingController {
    let office: Office

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.register) { [office] exchange in
            let filter = try exchange.filter { RegisterFilter(reading: $0, faults: &$1) }
            let page = try await office.register(matching: RegisterQuery(filter), exchange.signedIn())
            return try respond(page, to: exchange)
        }
        endpoints.on(Routes.queue) { [office] exchange in
            let filter = try exchange.filter { PageFilter(reading: $0, faults: &$1) }
            let page = try await office.queue(
                limit: filter.limit,
                cursor: filter.cursor,
                exchange.signedIn()
            )
            return try respond(page, to: exchange)
        }
        endpoints.on(Routes.search, search)
        endpoints.on(Routes.tasks, tasks)
        endpoints.on(Routes.watch, watch)
        endpoints.on(Routes.workload) { [office] exchange in
            let workload = try await office.workload(exchange.signedIn())
            let items = workload.map { entry in
                WorkloadRepresentation.Item(
                    person: entry.staff,
                    name: office.name(of: entry.staff),
                    open: entry.openCases,
                    overdueTasks: entry.overdueTasks
                )
            }
            return try exchange.json(WorkloadRepresentation(items: items))
        }
    }

    @Sendable private func search(_ exchange: Exchange) async throws -> Response {
        let request = try exchange.checked(SearchRequest.self)
        let query = SearchQuery(text: request.text, limit: request.limit ?? 20, cursor: request.cursor)
        let page = try await office.search(query, exchange.signedIn())
        let hits = try page.hits.map { hit in
            (
                id: try CaseID(hit.caseID), row: hit.row,
                snippet: hit.snippet.map { SearchRepresentation.Snippet(text: $0.text, marks: $0.marks) }
            )
        }
        return try exchange.json(
            SearchRepresentation(
                hits: hits,
                next: page.next,
                more: page.more,
                desk: DeskRepresentation(page.state),
                in: exchange.language
            )
        )
    }

    @Sendable private func tasks(_ exchange: Exchange) async throws -> Response {
        let filter = try exchange.filter { TaskFilter(reading: $0, faults: &$1) }
        let page = try await office.tasks(TaskQuery(filter), exchange.signedIn())
        let next = exchange.nextPage(page.next)
        let tasks = try page.tasks.map { entry in
            (id: try CaseID(entry.caseID), row: entry.row, isOverdue: entry.isOverdue)
        }
        return try exchange.json(
            TasksRepresentation(tasks: tasks, next: next, desk: DeskRepresentation(page.state)),
            headers: links(next)
        )
    }

    @Sendable private func watch(_ exchange: Exchange) async throws -> Response {
        let filter = try exchange.filter { WatchFilter(reading: $0, faults: &$1) }
        let page = try await office.watch(WatchQuery(filter), exchange.signedIn())
        let next = exchange.nextPage(page.next)
        let items = try page.entries.map { try WatchRepresentation.Item($0) }
        return try exchange.json(
            WatchRepresentation(
                items: items,
                next: next,
                desk: DeskRepresentation(page.state),
                in: exchange.language
            ),
            headers: links(next)
        )
    }

    private func respond(_ page: RegisterPage, to exchange: Exchange) throws -> Response {
        let next = exchange.nextPage(page.next)
        let rows = try page.rows.map { (id: try CaseID($0.caseID), row: $0.row) }
        return try exchange.json(
            PageRepresentation(
                rows: rows,
                next: next,
                desk: DeskRepresentation(page.state),
                in: exchange.language
            ),
            headers: links(next)
        )
    }

    private func links(_ next: String?) -> HTTPFields {
        guard let next else { return [:] }
        return [.link: PageLink(target: next, relation: "next").description]
    }
}
