package import BureauContract

extension ServiceClient {
    /// Where one's own calendar can be fetched.
    package func calendarAddress() async throws -> CalendarRepresentation {
        try await fetch(CalendarRepresentation.self, ServiceRequest(Routes.calendarAddress))
    }

    /// Gives one's own calendar another address; the one before opens nothing from now on.
    package func renewCalendar() async throws -> CalendarRepresentation {
        try await fetch(CalendarRepresentation.self, ServiceRequest(Routes.renewCalendar))
    }

    /// The text of the calendar that an address opens.
    package func calendar(at query: QueryString) async throws -> String {
        String(decoding: try await send(ServiceRequest(Routes.calendar, query: query)).body, as: UTF8.self)
    }
}
