import Glibc

/// A connection that asks and waits for the answer: blocking, kept alive, and cheap enough not to be what is measured.
///
/// It reads what this daemon sends and no more of HTTP/1.1: a head, and a body whose length the head tells.
final class HTTPConnection {
    /// What came back.
    struct Answer {
        let status: Int
        let head: ArraySlice<UInt8>
        let body: ArraySlice<UInt8>

        /// The value of a header field, by its lower-case name.
        func field(_ name: String) -> String? {
            let wanted = Array((name + ":").utf8)
            for line in head.split(separator: UInt8(ascii: "\n")) where line.count > wanted.count {
                let begins = zip(line, wanted).allSatisfy { byte, expected in
                    byte | (byte >= 0x41 && byte <= 0x5A ? 0x20 : 0) == expected
                }
                guard begins else { continue }
                let value = line.dropFirst(wanted.count).filter { $0 != 0x0D }
                return String(decoding: value, as: UTF8.self).trimmingPrefix(" ").description
            }
            return nil
        }

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    private let descriptor: Int32
    private var received = [UInt8](repeating: 0, count: 1 << 20)

    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            close(descriptor)
            throw BenchFailure("no connection to port \(port)")
        }
    }

    deinit {
        close(descriptor)
    }

    /// Sends a whole request and reads the whole answer.
    func exchange(_ request: [UInt8]) throws -> Answer {
        var sent = 0
        while sent < request.count {
            let count = request.withUnsafeBytes { send(descriptor, $0.baseAddress! + sent, request.count - sent, 0) }
            guard count > 0 else { throw BenchFailure("the connection broke while sending") }
            sent += count
        }
        var filled = 0
        var bodyStart = 0
        var needed = Int.max
        while filled < needed {
            if filled == received.count { received.append(contentsOf: [UInt8](repeating: 0, count: filled)) }
            let count = received.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress! + filled, $0.count - filled, 0)
            }
            guard count > 0 else { throw BenchFailure("the connection broke while receiving") }
            filled += count
            if needed == Int.max, let end = endOfHead(filled) {
                bodyStart = end
                needed = end + contentLength(before: end)
            }
        }
        let status = received[9..<12].reduce(0) { $0 * 10 + Int($1) - 48 }
        return Answer(status: status, head: received[0..<bodyStart], body: received[bodyStart..<needed])
    }

    /// Where the body begins, once the head is there.
    private func endOfHead(_ filled: Int) -> Int? {
        received.withUnsafeBufferPointer { bytes in
            var place = 3
            while place < filled {
                if bytes[place] == 0x0A, bytes[place - 2] == 0x0A { return place + 1 }
                place += 1
            }
            return nil
        }
    }

    /// Zero where none is told.
    private func contentLength(before end: Int) -> Int {
        received.withUnsafeBufferPointer { bytes in
            var line = 0
            for place in 0..<end where bytes[place] == 0x0A {
                if place - line > 16, Self.matches(bytes, at: line, Self.contentLengthName) {
                    return bytes[(line + 15)..<place].reduce(0) {
                        (0x30...0x39).contains($1) ? $0 * 10 + Int($1) - 48 : $0
                    }
                }
                line = place + 1
            }
            return 0
        }
    }

    private static let contentLengthName = Array("content-length:".utf8)

    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ name: [UInt8]) -> Bool {
        for (offset, expected) in name.enumerated() where bytes[start + offset] | 0x20 != expected | 0x20 {
            return false
        }
        return true
    }
}
