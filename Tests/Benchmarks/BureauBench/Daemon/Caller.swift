import Foundation

/// Asks the daemon one thing at a time.
struct Caller {
    let connection: HTTPConnection

    init(_ daemon: Daemon) throws {
        connection = try HTTPConnection(port: daemon.port)
    }

    /// Signs in; the token, and how long it took in milliseconds.
    func signIn(_ name: String) throws -> (token: String, milliseconds: Double) {
        let body = #"{"name":"\#(name)","passphrase":"\#(Population.passphrase)"}"#
        let start = DispatchTime.now().uptimeNanoseconds
        let answer = try connection.exchange(Request.post("/v1/session", body: Array(body.utf8)))
        let milliseconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
        guard answer.status == 201, let match = answer.text.firstMatch(of: #/"token":"([^"]+)"/#) else {
            throw BenchFailure("\(name) cannot sign in: \(answer.status) \(answer.text)")
        }
        return (String(match.1), milliseconds)
    }

    /// Signs out, which seals the desk when it was the last session; in milliseconds.
    @discardableResult
    func signOut(_ token: String) throws -> Double {
        let start = DispatchTime.now().uptimeNanoseconds
        let answer = try connection.exchange(Request.delete("/v1/session", token: token))
        guard answer.status == 204 else { throw BenchFailure("signing out: \(answer.status) \(answer.text)") }
        return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
    }

    /// Whether the desk is complete, and how many cases it has where it is not.
    func desk(_ token: String) throws -> (isComplete: Bool, done: Int) {
        let answer = try connection.exchange(Request.get("/v1/cases?limit=1", token: token))
        guard answer.status == 200 else { return (false, 0) }
        let done = answer.text.firstMatch(of: #/"done":(\d+)/#).flatMap { Int($0.1) } ?? 0
        return (answer.text.contains(#""complete":true"#), done)
    }
}
