import BureauContract
import BureauOffice
import CaseWorkflow
import Hummingbird
import Sealing

/// When people are away, and who stands in for them.
struct AwayController {
    let office: Office

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.awayPeriods) { [office] exchange in
            let filter = try exchange.filter { AwayFilter(reading: $0, faults: &$1) }
            let periods = try await office.awayPeriods(of: TaskQuery.Whose(filter.whose), exchange.signedIn())
            return try exchange.json(AwayListRepresentation(items: periods.map { AwayRepresentation($0) }))
        }
        endpoints.on(Routes.addAway, add)
        endpoints.on(Routes.removeAway) { [office] exchange in
            try await office.removeAway(exchange.identifier(), exchange.signedIn())
            return exchange.empty()
        }
    }

    @Sendable private func add(_ exchange: Exchange) async throws -> Response {
        let request = try exchange.checked(AwayRequest.self)
        let session = try exchange.signedIn()
        return try await exchange.once(
            office,
            doing: { idempotency in
                let period = try await office.addAway(
                    of: request.person,
                    from: request.from,
                    to: request.to,
                    deputy: request.deputy,
                    session,
                    idempotency
                )
                return try exchange.json(AwayRepresentation(period))
            },
            again: { thing in
                guard let thing else { throw Refused(.notFound) }
                return try exchange.json(AwayRepresentation(try await office.awayPeriod(AwayID(thing), session)))
            }
        )
    }
}

extension AwayRepresentation {
    init(_ period: AwayPeriod) {
        self.init(id: period.id, person: period.person, from: period.from, to: period.to, deputy: period.deputy)
    }
}
