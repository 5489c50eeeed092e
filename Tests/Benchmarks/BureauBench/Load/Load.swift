import Foundation
import Synchronization

/// One client: what it asks next, and what it learns from the answer.
protocol LoadClient {
    mutating func request() -> [UInt8]
    mutating func took(_ answer: HTTPConnection.Answer) throws
}

extension LoadClient {
    mutating func took(_ answer: HTTPConnection.Answer) throws {
        guard answer.status < 300 else {
            throw BenchFailure("an answer has the status \(answer.status): \(answer.text.prefix(300))")
        }
    }
}

/// Clients that ask without pause, each on a connection and a thread of its own, until they are told to stop.
///
/// A closed loop: with eight clients eight requests are under way at any moment, and latency is what a client waited.
final class Load: Sendable {
    private struct Collected {
        var microseconds: [Int] = []
        var failure: (any Error)?
    }

    private let collected = Mutex(Collected())
    private let isStopping = Atomic(false)
    private let group = DispatchGroup()
    private let begun = DispatchTime.now()
    private let daemon: Int32
    private let ownBefore = ProcessUse.own.cpuSeconds
    private let daemonBefore: Double

    private init(_ daemon: Int32) {
        self.daemon = daemon
        daemonBefore = ProcessUse(pid: daemon).cpuSeconds
    }

    /// Begins with the load.
    static func start(clients: Int, on daemon: Daemon, _ make: @escaping @Sendable (Int) -> any LoadClient) -> Load {
        let load = Load(daemon.pid)
        let port = daemon.port
        for number in 0..<clients {
            load.group.enter()
            let thread = Thread {
                load.run(make(number), port: port)
                load.group.leave()
            }
            thread.stackSize = 1 << 20
            thread.start()
        }
        return load
    }

    /// Runs clients for a while.
    static func run(
        clients: Int = 8,
        seconds: Double,
        on daemon: Daemon,
        _ make: @escaping @Sendable (Int) -> any LoadClient
    ) throws -> Outcome {
        let load = start(clients: clients, on: daemon, make)
        Thread.sleep(forTimeInterval: seconds)
        return try load.stop()
    }

    /// Lets every client finish its request, and tells what was measured.
    func stop() throws -> Outcome {
        isStopping.store(true, ordering: .relaxed)
        group.wait()
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - begun.uptimeNanoseconds) / 1e9
        let own = ProcessUse.own.cpuSeconds - ownBefore
        let daemons = ProcessUse(pid: daemon).cpuSeconds - daemonBefore
        let collected = collected.withLock { $0 }
        if let failure = collected.failure { throw failure }
        return Outcome(
            microseconds: collected.microseconds.sorted(),
            seconds: seconds,
            clientSeconds: own,
            daemonSeconds: daemons
        )
    }

    private func run(_ client: any LoadClient, port: UInt16) {
        var client = client
        var microseconds: [Int] = []
        var failed: (any Error)?
        do {
            let connection = try HTTPConnection(port: port)
            while !isStopping.load(ordering: .relaxed) {
                let request = client.request()
                let start = DispatchTime.now().uptimeNanoseconds
                let answer = try connection.exchange(request)
                microseconds.append(Int(DispatchTime.now().uptimeNanoseconds - start) / 1000)
                try client.took(answer)
            }
        } catch {
            failed = error
        }
        collected.withLock {
            $0.microseconds += microseconds
            if $0.failure == nil { $0.failure = failed }
        }
    }
}
