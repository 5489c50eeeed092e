package import HTTPTypes

/// The one table of routes.
///
/// A path stands nowhere else: the server registers from it, the client builds its requests from it, and a test holds
/// it against the OpenAPI document in both directions.
package enum Routes {
    /// Every route.
    package static let all: [Route] =
        service + law + sessions + accounts + finding + watching + conflictsOfInterest + cases + ofLetters
        + ofReleases

    /// The methods of a path; empty where no template matches it.
    package static func methods(ofPath path: String) -> [HTTPRequest.Method] {
        var methods: [HTTPRequest.Method] = []
        for route in all where route.matches(path: path) && !methods.contains(route.method) {
            methods.append(route.method)
        }
        return methods.sorted { $0.rawValue < $1.rawValue }
    }
}
