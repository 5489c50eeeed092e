import ArgumentParser
import BureauOffice
import Foundation

/// How the daemon ends: the exit codes that a supervisor process can tell apart.
enum DaemonExit: Int32 {
    /// A part of the daemon failed while it ran.
    case stopped = 1
    /// The configuration cannot be used.
    case configuration = 2
    /// The bureau cannot be opened, for a reason without a code of its own.
    case cannotStart = 10
    /// There is no bureau in the data folder.
    case notCreated = 11
    /// Another process has the data folder.
    case locked = 12
    /// Others may read or write the folder or a file in it.
    case permissions = 13
    /// The file was written by a later release.
    case newerFile = 14
    /// The file is damaged.
    case damaged = 15
    /// The disk is full.
    case diskFull = 16
    /// The log or an account row is not what was written.
    case brokenLog = 17
    /// A setting that sealing relies on does not hold.
    case setting = 18

    /// The exit that goes with a failed start.
    init(_ error: OfficeError) {
        self =
            switch error.storeCode {
            case "not-created": .notCreated
            case "locked": .locked
            case "permissions": .permissions
            case "newer-file": .newerFile
            case "damaged", "input-output": .damaged
            case "disk-full": .diskFull
            case "broken-log": .brokenLog
            case "setting": .setting
            default: .cannotStart
            }
    }

    /// Says why on standard error, in one line, and ends with this code.
    func saying(_ reason: String) -> ExitCode {
        FileHandle.standardError.write(Data("bureaud: \(reason)\n".utf8))
        return ExitCode(rawValue)
    }
}
