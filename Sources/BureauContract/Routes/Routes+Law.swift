import HTTPTypes

// The law by itself: what belongs to no case, and changes with the program alone. The jurist's page stands outside /v1
// because people open it, not programs.
extension Routes {
    package static let lawPage = Route("lawPage", .get, "/law", .anyone, query: ["lang"])
    package static let lawStyle = Route("lawStyle", .get, "/law.css", .anyone)
    package static let ladders = Route("ladders", .get, "/v1/law/ladders", .signedIn)
    /// What-if: facts in, clocks out; nothing is kept, so that there is nothing to repeat.
    package static let lawClocks = Route("lawClocks", .post, "/v1/law/clocks", .signedIn, hasBody: true)

    package static let law = [lawPage, lawStyle, ladders, lawClocks]
}
