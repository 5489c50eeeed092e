import Logging
import ServiceLifecycle

@testable import BureauServer

/// A server that really listens: its services run while the body does, and stop gracefully after it.
struct LiveServer {
    let bureau: TestBureau
    let addresses: [RawConnection.Address]
    let group: ServiceGroup

    static func with(
        limits: ServerLimits = ServerLimits(),
        socket: Bool = false,
        _ body: @escaping @Sendable (LiveServer) async throws -> Void
    ) async throws {
        let path = "/tmp/bureau-\(UInt32.random(in: 0...UInt32.max)).sock"
        let place: ListenerConfiguration.Place = socket ? .unixSocket(path: path) : .network(host: "127.0.0.1", port: 0)
        try await TestBureau.with(limits: limits, places: [place]) { bureau in
            let (listening, continuation) = AsyncStream.makeStream(of: RawConnection.Address.self)
            let services = bureau.server.services { place, port in
                if case .unixSocket(let path) = place {
                    continuation.yield(.path(path))
                } else if let port {
                    continuation.yield(.port(port))
                }
            }
            let group = ServiceGroup(services: services, logger: Logger(label: "test") { _ in bureau.lines.handler })
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await group.run() }
                var addresses = listening.makeAsyncIterator()
                if let address = await addresses.next() {
                    do {
                        try await body(LiveServer(bureau: bureau, addresses: [address], group: group))
                    } catch {
                        await group.triggerGracefulShutdown()
                        throw error
                    }
                }
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
            }
        }
    }

    /// Begins a graceful stop.
    func stop() async { await group.triggerGracefulShutdown() }

    func connect() throws -> RawConnection { try RawConnection(addresses[0]) }
}
