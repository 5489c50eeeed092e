import HTTPTypes

// Watching from outside the desk. The calendar itself stands outside /v1 because calendar programs open it, not people
// who have signed in.
extension Routes {
    /// The address of one's own calendar.
    package static let calendarAddress = Route("calendarAddress", .get, "/v1/calendar", .caseworkers)
    /// Gives one's calendar another address.
    package static let renewCalendar = Route("renewCalendar", .post, "/v1/calendar", .caseworkers)
    /// The calendar, for whoever has its token.
    ///
    /// A secret in an address can end up where addresses are kept: in a calendar program, a proxy's log, a history. That
    /// is bearable here because it opens days and nothing else: no case, no name, no number, not even how many clocks
    /// end on a day; and because its owner can have another at any time. Our own access log has the route's pattern only.
    package static let calendar = Route("calendar", .get, "/calendar", .anyone, query: ["token", "lang"])

    /// When people are away, and who stands in: one's own, or for supervisors another's or everybody's.
    package static let awayPeriods = Route("awayPeriods", .get, "/v1/away", .caseworkers, query: ["whose"])
    package static let addAway = Route(
        "addAway",
        .post,
        "/v1/away",
        .caseworkers,
        success: 201,
        hasBody: true,
        takesIdempotencyKey: true
    )
    package static let removeAway = Route("removeAway", .delete, "/v1/away/{id}", .caseworkers, success: 204)

    /// Where reminders are sent: one's own address, or for administrators another's.
    package static let mailAddress = Route("mailAddress", .get, "/v1/accounts/{id}/mail", .signedIn)
    package static let setMailAddress = Route(
        "setMailAddress",
        .put,
        "/v1/accounts/{id}/mail",
        .signedIn,
        hasBody: true
    )
    package static let removeMailAddress = Route(
        "removeMailAddress",
        .delete,
        "/v1/accounts/{id}/mail",
        .signedIn,
        success: 204
    )

    package static let watching = [
        calendarAddress, renewCalendar, calendar, awayPeriods, addAway, removeAway, mailAddress, setMailAddress,
        removeMailAddress,
    ]
}
