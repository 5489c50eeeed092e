import Foundation

/// The real daemon, started on a bureau and stopped in order.
final class Daemon {
    let port: UInt16
    private let process: Process
    /// From its start until it answered that it is ready, in milliseconds.
    private(set) var readyMilliseconds = 0.0

    var pid: Int32 { process.processIdentifier }
    var use: ProcessUse { ProcessUse(pid: pid) }

    /// Starts `program` on the bureau in a folder, and waits until it is ready.
    init(program: String, folder: String) throws {
        port = try Self.freePort()
        let configuration = """
            {"data": {"folder": "\(folder)/bureau"}, "listen": {"host": "127.0.0.1", "port": \(port)},
             "signIn": {"attemptsPerAccount": 100000, "attemptsPerAddress": 100000}, "session": {"idleMinutes": 1440}}
            """
        try configuration.write(toFile: folder + "/bureaud.json", atomically: true, encoding: .utf8)
        _ = FileManager.default.createFile(atPath: folder + "/bureaud.log", contents: nil)
        process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["--config", folder + "/bureaud.json"]
        process.standardError = FileHandle(forWritingAtPath: folder + "/bureaud.log")
        let start = DispatchTime.now().uptimeNanoseconds
        try process.run()
        try waitUntilReady()
        readyMilliseconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
    }

    /// Asks it to stop, and waits; the time that took in milliseconds.
    func stop() throws -> Double {
        let start = DispatchTime.now().uptimeNanoseconds
        process.terminate()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchFailure("the daemon ended with \(process.terminationStatus)")
        }
        return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    private func waitUntilReady() throws {
        for _ in 0..<60_000 {
            guard process.isRunning else { throw BenchFailure("the daemon did not start; see its bureaud.log") }
            if let connection = try? HTTPConnection(port: port),
                let answer = try? connection.exchange(Request.get("/health/ready")), answer.status == 200
            {
                return
            }
            usleep(1000)
        }
        throw BenchFailure("the daemon was not ready in a minute")
    }

    private static func freePort() throws -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else { throw BenchFailure("no free port") }
        return UInt16(bigEndian: address.sin_port)
    }
}
