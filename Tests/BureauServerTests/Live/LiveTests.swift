import BureauContract
import BureauOffice
import Foundation
import Testing

@testable import BureauServer

// What only a socket can show: bodies that never end, heads that are too large, connections that say nothing.
@Suite(.timeLimit(.minutes(5))) struct LiveTests {
    private static func head(_ method: String, _ path: String, _ fields: String = "") -> String {
        "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n"
    }

    private static let json = "Content-Type: application/json\r\n"

    @Test func `a connection is kept for the next request`() async throws {
        try await LiveServer.with { server in
            let connection = try server.connect()
            for _ in 0..<3 {
                await connection.send(Self.head("GET", "/health/live"))
                #expect(await connection.read(until: "}").contains("{\"status\":\"live\"}"))
            }
        }
    }

    @Test func `nobody who is not signed in gets a byte of their body read`() async throws {
        try await LiveServer.with { server in
            let connection = try server.connect()
            // The body never comes: an answer shows that nobody waited for it.
            await connection.send(Self.head("POST", "/v1/cases", Self.json + "Transfer-Encoding: chunked\r\n"))
            let answer = await connection.readToEnd()
            #expect(answer?.hasPrefix("HTTP/1.1 401") == true)
            #expect(answer?.contains("urn:bureau:problem:not-signed-in") == true)
        }
    }

    @Test func `a body that is announced too large is refused before it comes`() async throws {
        try await LiveServer.with { server in
            let connection = try server.connect()
            await connection.send(Self.head("POST", "/v1/session", "Content-Length: 99999999999\r\n"))
            let answer = await connection.readToEnd()
            #expect(answer?.hasPrefix("HTTP/1.1 413") == true)
            #expect(answer?.contains("urn:bureau:problem:body-too-large") == true)
        }
    }

    @Test func `a body without an announced end is cut at the limit, and its sender reads why`() async throws {
        var limits = ServerLimits()
        limits.strangerBodyBytes = 1_000
        limits.drainTime = .milliseconds(500)
        try await LiveServer.with(limits: limits) { server in
            let connection = try server.connect()
            await connection.send(Self.head("POST", "/v1/session", Self.json + "Transfer-Encoding: chunked\r\n"))
            let chunk = "400\r\n" + String(repeating: " ", count: 1_024) + "\r\n"
            for _ in 0..<20 { await connection.send(chunk) }
            let answer = await connection.readToEnd()
            #expect(answer?.hasPrefix("HTTP/1.1 413") == true)
            #expect(answer?.contains("urn:bureau:problem:body-too-large") == true)
        }
    }

    @Test func `a body that never ends is given up`() async throws {
        var limits = ServerLimits()
        limits.bodyTime = .milliseconds(200)
        limits.drainTime = .milliseconds(50)
        try await LiveServer.with(limits: limits) { server in
            let connection = try server.connect()
            await connection.send(Self.head("POST", "/v1/session", Self.json + "Content-Length: 100\r\n") + "{")
            // The rest is short and may still come; one that is drip-fed without an announced length ends the
            // connection.
            #expect(await connection.read(until: "}").contains("HTTP/1.1 408"))
            let endless = try server.connect()
            await endless.send(
                Self.head("POST", "/v1/session", Self.json + "Transfer-Encoding: chunked\r\n") + "1\r\n{\r\n"
            )
            let answer = await endless.readToEnd()
            #expect(answer?.contains("urn:bureau:problem:request-timeout") == true)
        }
    }

    @Test func `a connection that says nothing, or half a head, or half a body, is closed`() async throws {
        var limits = ServerLimits()
        limits.idleTime = .milliseconds(200)
        try await LiveServer.with(limits: limits) { server in
            for beginning in [
                "", "GET /health", Self.head("POST", "/v1/session", Self.json + "Content-Length: 9\r\n") + "{",
            ] {
                let connection = try server.connect()
                await connection.send(beginning)
                #expect(await connection.readToEnd() != nil, "\(beginning)")
            }
        }
    }

    @Test func `what is no HTTP, and a head that is too large, is answered 400 and closed`() async throws {
        try await LiveServer.with { server in
            let large = "X-Large: \(String(repeating: "a", count: 20_000))\r\n"
            let many = (0..<200).map { "X-\($0): a\r\n" }.joined()
            for text in [
                "HEMLIG\r\n\r\n", Self.head("GET", "/health/live", large), Self.head("GET", "/health/live", many),
            ] {
                let connection = try server.connect()
                await connection.send(text)
                let answer = await connection.readToEnd()
                #expect(answer?.hasPrefix("HTTP/1.1 400") == true, "\(text.prefix(30))")
            }
            #expect(!server.bureau.lines.all.contains { $0.contains("HEMLIG") })
        }
    }

    @Test func `an answer to HEAD has no body, so that the next answer is read as it is`() async throws {
        try await LiveServer.with { server in
            let connection = try server.connect()
            await connection.send(
                Self.head("HEAD", "/health/live") + Self.head("GET", "/health/live", "Connection: close\r\n")
            )
            let answer = await connection.readToEnd() ?? ""
            #expect(answer.hasPrefix("HTTP/1.1 405"))
            #expect(answer.contains("\r\n\r\nHTTP/1.1 200"))
        }
    }

    @Test func `who is not signed in may send little, who is signed in a mebibyte`() async throws {
        try await LiveServer.with { server in
            let signedIn = try await server.bureau.office.signIn(
                Credentials(name: "supervisor1", passphrase: TestBureau.passphrase)
            )
            let blank = String(repeating: " ", count: 20_000)
            for (path, token, status) in [("/v1/session", "", "413"), ("/v1/cases", signedIn.token, "400")] {
                let fields = Self.json + "Content-Length: \(blank.utf8.count)\r\nAuthorization: Bearer \(token)\r\n"
                let connection = try server.connect()
                await connection.send(Self.head("POST", path, fields + "Connection: close\r\n") + blank)
                #expect(await connection.readToEnd()?.hasPrefix("HTTP/1.1 \(status)") == true, "\(path)")
            }
        }
    }

    @Test func `a stop lets a request that is under way be answered`() async throws {
        try await LiveServer.with { server in
            let connection = try server.connect()
            await connection.send(Self.head("POST", "/v1/session", Self.json + "Content-Length: 2\r\n") + "{")
            // The suite's time limit bounds the waiting.
            while server.bureau.measurements.current.inFlight == 0 { await Task.yield() }
            await server.stop()
            await connection.send("}")
            #expect(await connection.readToEnd()?.hasPrefix("HTTP/1.1 422") == true)
        }
    }

    @Test func `connections above the limit wait until one is closed`() async throws {
        var limits = ServerLimits()
        limits.connections = 2
        limits.idleTime = .milliseconds(300)
        try await LiveServer.with(limits: limits) { server in
            let idle = try (0..<20).map { _ in try server.connect() }
            let connection = try server.connect()
            await connection.send(Self.head("GET", "/health/live", "Connection: close\r\n"))
            #expect(await connection.readToEnd()?.contains("\"live\"") == true)
            #expect(idle.count == 20)
        }
    }

    @Test func `the Unix socket is for its group alone, and shows the measurements without a session`() async throws {
        try await LiveServer.with(socket: true) { server in
            guard case .path(let path) = server.addresses[0] else {
                Issue.record("no socket")
                return
            }
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o660)
            let connection = try server.connect()
            await connection.send(Self.head("GET", "/metrics", "Connection: close\r\n"))
            let answer = await connection.readToEnd()
            #expect(answer?.contains("bureau_http_requests_in_flight 1") == true)
            let other = try server.connect()
            await other.send(Self.head("GET", "/v1/session", "Connection: close\r\n"))
            #expect(await other.readToEnd()?.hasPrefix("HTTP/1.1 401") == true)
        }
    }
}
