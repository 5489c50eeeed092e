package import CaseWorkflow
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

extension ServiceClient {
    /// The times in which people are away: one's own, or with `whose` another's or everybody's.
    package func awayPeriods(_ query: QueryString = QueryString([])) async throws -> [AwayRepresentation] {
        try await fetch(AwayListRepresentation.self, ServiceRequest(Routes.awayPeriods, query: query)).items
    }

    /// Says that somebody is away.
    package func addAway(_ request: AwayRequest) async throws -> AwayRepresentation {
        try await fetch(
            AwayRepresentation.self,
            ServiceRequest(Routes.addAway, body: WireEncoder.bytes(of: request), idempotencyKey: .fresh())
        )
    }

    /// Takes a time back.
    package func removeAway(_ id: AwayID) async throws {
        _ = try await send(ServiceRequest(Routes.removeAway, id: id.text))
    }
}

extension ServiceClient {
    /// Where somebody's reminders are sent.
    package func mailAddress(of id: StaffID) async throws -> MailRepresentation {
        try await fetch(MailRepresentation.self, ServiceRequest(Routes.mailAddress, id: id.text))
    }

    /// Says where somebody's reminders are sent.
    package func setMailAddress(_ address: MailRepresentation, of id: StaffID) async throws -> MailRepresentation {
        try await fetch(
            MailRepresentation.self,
            ServiceRequest(Routes.setMailAddress, id: id.text, body: WireEncoder.bytes(of: address))
        )
    }

    /// Sends somebody no reminders from now on.
    package func removeMailAddress(of id: StaffID) async throws {
        _ = try await send(ServiceRequest(Routes.removeMailAddress, id: id.text))
    }
}
