import Glibc
import Synchronization

/// A value that is given out once.
final class OnceBox<Value: Sendable>: Sendable {
    private let value: Mutex<Value?>

    init(_ value: Value?) {
        self.value = Mutex(value)
    }

    func take() -> Value? {
        value.withLock { value in
            defer { value = nil }
            return value
        }
    }
}

/// A switch that a test turns while something runs.
final class BoolBox: Sendable {
    private let state: Mutex<Bool>

    init(_ value: Bool) {
        state = Mutex(value)
    }

    var value: Bool {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}

func fileExists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// Files of SQLite's own making that this process has open, also those without a name.
func temporaryFiles() throws -> [String] {
    guard let folder = opendir("/proc/self/fd") else { return [] }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        var target = [CChar](repeating: 0, count: 4_096)
        guard readlink("/proc/self/fd/" + name, &target, target.count - 1) > 0 else { continue }
        let path = String(decoding: target.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if path.contains("etilqs") { found.append(path) }
    }
    return found
}
