import BureauContract
import BureauOffice
import CaseWorkflow
import Disclosure
import Hummingbird
import Sealing

/// What supervisors do until a release is published: reports, preparing, preview, approval; and the exact returns.
struct PreparingController {
    let office: Office

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.releaseReports) { [office] exchange in
            let reports = try office.reports(exchange.signedIn()).sorted { $0.id < $1.id }
            return try exchange.json(ReportsRepresentation(items: reports.compactMap { ReportRepresentation($0) }))
        }
        endpoints.on(Routes.prepareRelease, prepare)
        endpoints.on(Routes.preparedReleases) { [office] exchange in
            let prepared = try await office.preparedReleases(exchange.signedIn())
            return try exchange.json(
                PreparedReleasesRepresentation(
                    items: prepared.map { PreparedReleaseRepresentation($0, in: exchange.language) }
                )
            )
        }
        endpoints.on(Routes.preparedRelease) { exchange in
            try exchange.json(
                PreparedReleaseRepresentation(try await prepared(exchange.thing(), exchange), in: exchange.language)
            )
        }
        endpoints.on(Routes.preparedFile) { [office] exchange in
            let name = try exchange.fileName()
            let content = try await office.preparedFile(name, of: exchange.thing(), exchange.signedIn())
            var answer = try exchange.file(content, name: name, savedAs: "prepared-\(name)")
            // It may never be published.
            answer.headers[.cacheControl] = "no-store"
            return answer
        }
        endpoints.on(Routes.discardRelease) { [office] exchange in
            try await office.discardRelease(exchange.thing(), exchange.signedIn())
            return exchange.empty()
        }
        endpoints.on(Routes.approveRelease, approve)
        endpoints.on(Routes.exactReturns) { [office] exchange in
            let returns = try await office.exactReturns(exchange.signedIn())
            return try exchange.json(ExactReturnsRepresentation(items: returns.map { ExactReturnRepresentation($0) }))
        }
        endpoints.on(Routes.exactReturnFile) { [office] exchange in
            let name = try exchange.fileName()
            let content = try await office.exactReturnFile(name, of: exchange.thing(), exchange.signedIn())
            var answer = try exchange.file(content, name: name, savedAs: "return-\(name)")
            // Exact counts are not to be kept by a browser.
            answer.headers[.cacheControl] = "no-store"
            return answer
        }
    }

    private func prepared(_ id: String, _ exchange: Exchange) async throws -> ReleasePreview {
        try await office.preparedRelease(id, exchange.signedIn())
    }

    @Sendable private func prepare(_ exchange: Exchange) async throws -> Response {
        let request = try exchange.checked(PrepareReleaseRequest.self)
        let session = try exchange.signedIn()
        return try await exchange.once(
            office,
            doing: { idempotency in
                let asked = ReleaseRequest(
                    report: request.report,
                    year: request.year,
                    revises: request.revises.map {
                        .init(number: $0.number, reason: $0.reason, isInWords: $0.inWords ?? false)
                    },
                    isSecret: request.secret ?? false
                )
                let preview = try await office.prepareRelease(asked, session, idempotency)
                return try exchange.json(PreparedReleaseRepresentation(preview, in: exchange.language))
            },
            again: { thing in
                guard let thing else { throw Refused(.notFound) }
                return try exchange.json(
                    PreparedReleaseRepresentation(try await prepared(thing.text, exchange), in: exchange.language)
                )
            }
        )
    }

    @Sendable private func approve(_ exchange: Exchange) async throws -> Response {
        let session = try exchange.signedIn()
        return try await exchange.once(
            office,
            doing: { idempotency in
                let release = try await office.approveRelease(exchange.thing(), session, idempotency)
                return try exchange.json(
                    ReleaseApprovalRepresentation(release: release.map { ReleaseRepresentation($0) })
                )
            },
            again: { thing in
                guard let thing else { throw Refused(.notFound) }
                let release = try await office.releases(session).first { $0.digest.hasPrefix(thing.text) }
                return try exchange.json(
                    ReleaseApprovalRepresentation(release: release.map { ReleaseRepresentation($0) })
                )
            }
        )
    }
}

extension Exchange {
    /// The identifier in the path, for the office to look up.
    fileprivate func thing() throws -> String {
        guard let id = context.parameters.get("id") else { throw Refused(.notFound) }
        return id
    }
}
