import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Hummingbird
import NIOCore

/// Watching from outside the desk: the calendar of days on which a clock ends.
struct WatchingController {
    let office: Office
    let limits: AddressLimits
    let today: @Sendable () -> Day

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.calendarAddress) { [office] exchange in
            let token = try await office.calendarToken(exchange.signedIn())
            return try exchange.json(CalendarRepresentation(token: token, in: exchange.language))
        }
        endpoints.on(Routes.renewCalendar) { [office] exchange in
            let token = try await office.renewCalendar(exchange.signedIn())
            return try exchange.json(CalendarRepresentation(token: token, in: exchange.language))
        }
        endpoints.on(Routes.calendar, calendar)
    }

    // Right and wrong tokens are limited alike, before anything is looked up.
    @Sendable private func calendar(_ exchange: Exchange) async throws -> Response {
        if let seconds = limits.spend(address: exchange.context.clientAddress) {
            throw Refused(.tooManyRequests, retryAfter: seconds)
        }
        let filter = try exchange.filter { CalendarFilter(reading: $0, faults: &$1) }
        let days = try await office.calendar(token: filter.token)
        let language = filter.language ?? exchange.language
        let feed = CalendarFeed(days: days, today: today(), in: language)
        return Response(
            status: .ok,
            headers: [.contentType: CalendarFeed.mediaType, .contentLanguage: language.rawValue],
            body: ResponseBody(byteBuffer: ByteBuffer(string: feed.text))
        )
    }
}
