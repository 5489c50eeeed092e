import Dispatch
import Foundation

/// A connection that sends any bytes, also those that no HTTP client would.
// because the descriptor is used by one call at a time: every method is awaited before the next.
final class RawConnection: @unchecked Sendable {
    enum Address: Sendable {
        case port(Int)
        case path(String)
    }

    struct Failure: Error {
        let call: String
        let code: Int32
    }

    private let descriptor: Int32

    init(_ address: Address) throws {
        switch address {
        case .port(let port):
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var name = sockaddr_in()
            name.sin_family = sa_family_t(AF_INET)
            name.sin_port = in_port_t(port).bigEndian
            name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            try Self.connect(descriptor, &name)
        case .path(let path):
            descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            var name = sockaddr_un()
            name.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8) }
            try Self.connect(descriptor, &name)
        }
        // An answer that does not come fails the test instead of holding it; other tests may have the processors for long.
        var patience = timeval(tv_sec: 100, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    private static func connect<Name>(_ descriptor: Int32, _ name: inout Name) throws {
        let result = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<Name>.size))
            }
        }
        guard result == 0 else { throw Failure(call: "connect", code: errno) }
    }

    /// Sends a text; false where the other side has closed.
    @discardableResult
    func send(_ text: String) async -> Bool {
        await onThread { [descriptor] in
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                let sent = rest.withUnsafeBytes {
                    Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard sent > 0 else { return false }
                rest = rest.dropFirst(sent)
            }
            return true
        }
    }

    /// Everything until the other side closes; nil where it did not within the patience.
    func readToEnd() async -> String? {
        await onThread { [descriptor] in
            var bytes: [UInt8] = []
            while true {
                guard let chunk = Self.receive(descriptor) else { return nil }
                if chunk.isEmpty { return String(decoding: bytes, as: UTF8.self) }
                bytes += chunk
            }
        }
    }

    /// What comes until a text has come.
    func read(until end: String) async -> String {
        await onThread { [descriptor] in
            var text = ""
            while !text.contains(end), let chunk = Self.receive(descriptor), !chunk.isEmpty {
                text += String(decoding: chunk, as: UTF8.self)
            }
            return text
        }
    }

    // Empty at the end; a reset is an end too.
    private static func receive(_ descriptor: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count < 0, errno == EAGAIN || errno == EWOULDBLOCK { return nil }
        return count > 0 ? Array(buffer.prefix(count)) : []
    }

    private func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: work()) }
        }
    }
}
