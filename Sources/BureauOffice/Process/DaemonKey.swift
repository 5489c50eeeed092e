import BureauStore
import Foundation
import Sealing

/// The key that the daemon has for itself: it opens TOTP secrets and authenticates the log; it opens no case.
///
/// It is a file of 32 bytes with mode 0600, or a systemd credential. A copy of the data folder without it starts no
/// daemon; a copy with it shows what counts as clear, and nothing of a case.
struct DaemonKey: Sendable {
    /// Authenticates the head of the log.
    let logHeadKey: [UInt8]
    /// Opens TOTP secrets.
    let totpKey: ContentKey
    /// Turns idempotency keys and bodies into what is kept of them.
    ///
    /// Derived once, as the others: it is used at every command.
    let idempotencyKey: ContentKey
    /// Makes salts for names that do not exist, always the same for the same name.
    let unknownNameKey: ContentKey
    /// Makes the tokens of calendars.
    let calendarKey: ContentKey
    /// Opens what is known of reminders while nobody is signed in: who is away, who is told, and where mail goes.
    let remindingKey: ContentKey

    /// Reads the key of the bureau in a folder.
    ///
    /// Refuses a folder without a bureau as that, and not as one whose key is missing.
    init(of configuration: OfficeConfiguration) throws {
        try Store.checkPresence(in: configuration.folder)
        try self.init(file: configuration.daemonKeyFile)
    }

    /// Reads the file.
    ///
    /// Refuses a missing, a wrong-sized one and one that others may read, as `.cannotStart`.
    init(file: String) throws {
        let manager = FileManager.default
        guard let attributes = try? manager.attributesOfItem(atPath: file) else {
            throw OfficeError(.cannotStart, "The daemon key \(file) is missing. Restore it, or run `bureauctl init`.")
        }
        let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0o777
        guard mode & 0o077 == 0 else {
            throw OfficeError(.cannotStart, "Others may read the daemon key \(file). Set its mode to 0600.")
        }
        guard let bytes = manager.contents(atPath: file), bytes.count == ContentKey.byteCount else {
            throw OfficeError(
                .cannotStart,
                "The daemon key \(file) is not 32 bytes. Restore it from where you keep it."
            )
        }
        let key = try ContentKey(bytes: Array(bytes))
        logHeadKey = key.derive(label: "log head").withBytes { Array($0) }
        totpKey = key.derive(label: "totp")
        idempotencyKey = key.derive(label: "idempotency")
        unknownNameKey = key.derive(label: "unknown name")
        calendarKey = key.derive(label: "calendar")
        remindingKey = key.derive(label: "reminding")
    }

    /// Makes a new key file with mode 0600.
    ///
    /// Refuses to overwrite one.
    static func create(file: String) throws {
        let descriptor = open(file, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw OfficeError(
                .cannotStart,
                "The daemon key \(file) cannot be made: it is there already, or the folder is not yours."
            )
        }
        defer { close(descriptor) }
        let written = ContentKey.random().withBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == ContentKey.byteCount, fsync(descriptor) == 0 else {
            throw OfficeError(.diskFull, "The daemon key \(file) could not be written.")
        }
    }
}
