import BureauClient
import BureauOffice
import Foundation
import Glibc

/// The file that keeps the token of a session: mode 0600, one for each address.
///
/// It lies in `$XDG_STATE_HOME/bureau`, or in `~/.local/state/bureau`.
struct TokenFile {
    let address: ServiceAddress
    let folder: String

    init(_ address: ServiceAddress, environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.address = address
        let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = environment["HOME"] ?? NSHomeDirectory()
        folder = (state ?? home + "/.local/state") + "/bureau"
    }

    /// The name tells addresses apart by a short hash; the address itself stands inside.
    var path: String {
        let hash = address.description.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        return folder + "/session-" + String(hash, radix: 16)
    }

    /// The token that was kept; nil where there is none for this address.
    func token() throws -> String? {
        guard access(path, F_OK) == 0 else { return nil }
        let lines = try SecretInput.lines(ofFile: path)
        return lines.count == 2 && lines[0] == address.description ? lines[1] : nil
    }

    /// Keeps a token, in place of the one before.
    func keep(_ token: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw failure
        }
        let partial = path + ".new"
        unlink(partial)
        let descriptor = open(partial, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw failure }
        let bytes = Array("\(address.description)\n\(token)\n".utf8)
        let isWritten = write(descriptor, bytes, bytes.count) == bytes.count && fchmod(descriptor, 0o600) == 0
        close(descriptor)
        guard isWritten, rename(partial, path) == 0 else {
            unlink(partial)
            throw failure
        }
    }

    /// Takes the token away.
    func remove() {
        unlink(path)
    }

    private var failure: Failure {
        Failure(
            .permissions,
            words("Sessionen kan inte sparas i \(folder).", "The session cannot be kept in \(folder).")
        )
    }
}
