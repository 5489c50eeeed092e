import BureauContract
import BureauOffice
import HTTPTypes
import Hummingbird
import NIOCore

/// Health, measurements and the OpenAPI document.
struct ServiceController {
    let office: Office
    let measurements: Measurements

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.live) { exchange in try exchange.json(LiveRepresentation()) }
        endpoints.on(Routes.ready) { [office] exchange in
            let health = office.health()
            guard health.ready else { throw Refused(.notReady) }
            return try exchange.json(ReadyRepresentation(writing: health.writing, findings: health.findings))
        }
        endpoints.on(Routes.metrics) { [office, measurements] _ in
            var text = PrometheusText()
            text.append(measurements.current)
            let figures = office.figures()
            text.counter("bureau_appends_total", "Commands written to the store.", figures.appends)
            text.gauge("bureau_sessions_open", "Sessions that live now.", figures.sessions)
            text.gauge("bureau_desks_open", "Desks that are open now.", figures.desksOpen)
            text.counter("bureau_mails_sent_total", "Reminder mails that were taken.", figures.mailsSent)
            text.counter("bureau_mails_failed_total", "Reminder mails that were not taken.", figures.mailsFailed)
            text.counter("bureau_mail_rounds_total", "Times that it was looked for due reminders.", figures.mailRounds)
            return Response(
                status: .ok,
                headers: [.contentType: PrometheusText.mediaType],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text.text))
            )
        }
        endpoints.on(Routes.openAPI) { _ in
            Response(
                status: .ok,
                headers: [.contentType: "application/json", .cacheControl: "no-cache"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: OpenAPIDocument.json))
            )
        }
    }
}
