import BureauContract
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Hummingbird

/// The law by itself: the jurist's page, the code lists, the ladders, and clocks of facts without a case.
struct LawController {
    let today: @Sendable () -> Day

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.lawPage) { exchange in
            let language = try exchange.filter { exchange.chosenLanguage(&$1) }
            return try exchange.fixed(
                Self.page,
                in: language,
                keeping: "public",
                headers: [.contentSecurityPolicy: Self.policy]
            )
        }
        endpoints.on(Routes.lawStyle) { exchange in
            try exchange.fixed(Self.style, in: exchange.language, keeping: "public")
        }
        endpoints.on(Routes.codes) { exchange in
            try exchange.fixed(Self.codes, in: exchange.language, keeping: "private")
        }
        endpoints.on(Routes.ladders) { exchange in
            try exchange.fixed(Self.ladders, in: exchange.language, keeping: "private")
        }
        endpoints.on(Routes.lawClocks) { [today] exchange in
            let request = try exchange.checked(ClocksRequest.self)
            return try exchange.json(ClocksRepresentation(request.facts, on: today(), in: exchange.language))
        }
    }

    // Nothing but our own style sheet: no script, no image, no form, no frame.
    private static let policy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    private static let page = FixedContent("law", mediaType: "text/html; charset=utf-8") {
        Array(JuristPage().html(in: $0).utf8)
    }
    private static let style = FixedContent("style", mediaType: "text/css; charset=utf-8") { _ in
        Array(JuristPage.style.utf8)
    }
    private static let codes = FixedContent("codes", mediaType: "application/json") {
        json(CodesRepresentation(in: $0))
    }
    private static let ladders = FixedContent("ladders", mediaType: "application/json") {
        json(LaddersRepresentation(in: $0))
    }

    private static func json(_ value: some Encodable) -> [UInt8] {
        guard let bytes = try? WireEncoder.bytes(of: value) else {
            preconditionFailure("codes and words of the program's own always encode")
        }
        return bytes
    }
}
