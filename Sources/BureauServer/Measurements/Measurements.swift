import BureauContract
import HTTPTypes
import Synchronization

/// What the server counts: requests by route and status, and how long they took.
///
/// The labels are route patterns, methods and statuses, so their number is bounded by the table of routes, and no label
/// can name a person or a case.
package final class Measurements: Sendable {
    struct Request: Hashable, Comparable {
        var route: String
        var method: String
        var status: Int

        static func < (left: Self, right: Self) -> Bool {
            (left.route, left.method, left.status) < (right.route, right.method, right.status)
        }
    }

    struct State {
        var requests: [Request: Int] = [:]
        var durations: [String: Histogram] = [:]
        var inFlight = 0
        var signIns: [String: Int] = [:]
    }

    private static let known: Set<HTTPRequest.Method> = [
        .get, .head, .post, .put, .patch, .delete, .options, .trace, .connect,
    ]
    private let state = Mutex(State())

    package init() {}

    func began() {
        state.withLock { $0.inFlight += 1 }
    }

    func ended(route: String, method: HTTPRequest.Method, status: Int, seconds: Double) {
        let request = Request(
            route: route,
            method: Self.known.contains(method) ? method.rawValue : "other",
            status: status
        )
        state.withLock { state in
            state.inFlight -= 1
            state.requests[request, default: 0] += 1
            state.durations[route, default: Histogram()].record(seconds)
        }
    }

    func signIn(_ outcome: String) {
        state.withLock { $0.signIns[outcome, default: 0] += 1 }
    }

    var current: State { state.withLock { $0 } }
}
