import AsyncHTTPClient
import BureauContract
import NIOCore
import Glibc
import NIOHTTP1

/// The connections to one service; holds sockets until it is shut down.
package final class ServiceConnection: Sendable {
    /// The largest answer that is taken.
    static let maximumAnswer = 64 << 20

    package let address: ServiceAddress
    private let http: HTTPClient
    private let seconds: Int64

    /// - Parameter seconds: how long an answer may take.
    package init(to address: ServiceAddress, answerWithin seconds: Int64 = 120) {
        var configuration = HTTPClient.Configuration()
        configuration.timeout = .init(connect: .seconds(5), read: .seconds(seconds))
        configuration.redirectConfiguration = .disallow
        // Who is not there is told at once, instead of being tried until the time is over.
        configuration.connectionPool.retryConnectionEstablishment = false
        self.address = address
        self.seconds = seconds
        http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Runs work with a connection and closes it afterwards, whatever happens.
    package static func with<Result>(
        _ address: ServiceAddress,
        answerWithin seconds: Int64 = 120,
        _ work: (ServiceConnection) async throws -> Result
    ) async throws -> Result {
        let connection = ServiceConnection(to: address, answerWithin: seconds)
        do {
            let result = try await work(connection)
            await connection.shutdown()
            return result
        } catch {
            await connection.shutdown()
            throw error
        }
    }

    /// Closes all sockets; requests under way fail.
    package func shutdown() async {
        try? await http.shutdown()
    }

    /// Sends once and takes whatever comes back, problem documents too.
    ///
    /// - Throws: `.unreachable` where nothing was sent, `.timedOut`, and `.connectionLost` for everything in between.
    func exchange(_ request: ServiceRequest, headers: [(name: String, value: String)]) async throws -> ServiceAnswer {
        var message = HTTPClientRequest(url: address.url(target: request.target))
        message.method = HTTPMethod(rawValue: request.method)
        // HTTP/1.1 asks for a host, and a socket has none (RFC 9112 3.2).
        if case .unixSocket = address { message.headers.add(name: "Host", value: "localhost") }
        for (name, value) in headers { message.headers.add(name: name, value: value) }
        if let body = request.body { message.body = .bytes(body) }
        do {
            let response = try await http.execute(message, timeout: .seconds(seconds))
            let body = try await response.body.collect(upTo: Self.maximumAnswer)
            return ServiceAnswer(
                status: Int(response.status.code),
                headers: response.headers.map { ($0.name, $0.value) },
                body: Array(body.readableBytesView)
            )
        } catch let error as CancellationError {
            throw error
        } catch {
            throw translated(error)
        }
    }

    private func translated(_ error: any Error) -> ClientError {
        switch error {
        case let error as HTTPClientError where error == .invalidURL || error == .emptyHost:
            ClientError(.unusableAddress, "\(address) is no address of a service.", cause: error)
        case let error as HTTPClientError where error == .connectTimeout: unreachable(error)
        case let error as HTTPClientError where error == .readTimeout || error == .deadlineExceeded:
            ClientError(.timedOut, "The service at \(address) did not answer in time. Try again.", cause: error)
        case is HTTPClientError: lost(error)
        case let error as IOError where Self.connecting.contains(error.errnoCode): unreachable(error)
        case is IOError, is ChannelError: lost(error)
        // Every try to reach a host failed (NIOPosix says so by an error of its own), or a name was not found.
        default: unreachable(error)
        }
    }

    // The failures that a socket has before anything was sent over it.
    private static let connecting: Set<Int32> = [
        ENOENT, ECONNREFUSED, EACCES, EPERM, ENOTSOCK, EHOSTUNREACH, ENETUNREACH,
    ]

    private func unreachable(_ error: any Error) -> ClientError {
        ClientError(.unreachable, "Nobody answers at \(address). Start bureaud, or give another address.", cause: error)
    }

    private func lost(_ error: any Error) -> ClientError {
        ClientError(
            .connectionLost,
            "The connection to \(address) was lost before the answer came. See whether it was done, and try again.",
            cause: error
        )
    }
}
