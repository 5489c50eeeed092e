import BureauOffice
import Foundation
import Glibc

/// Writes the files of a release to a folder of their own, whole or not at all.
enum ExportFolder {
    /// Refuses a path where something is, before anything is fetched for it.
    static func refuseIfThere(_ path: String) throws {
        var status = stat()
        if lstat(path, &status) == 0 { throw there(path) }
    }

    /// Writes beside the place and moves the folder there; gives the path.
    ///
    /// - Parameter mode: of the folder; it keeps others from the files in it.
    static func write(_ files: [String: [UInt8]], to parent: String, as name: String, mode: Int = 0o755) throws
        -> String
    {
        let path = parent + "/" + name
        let partial = "\(parent)/.\(name).new-\(getpid())"
        do {
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            try FileManager.default.createDirectory(
                atPath: partial,
                withIntermediateDirectories: false,
                attributes: [.posixPermissions: mode]
            )
        } catch {
            throw unwritable(parent)
        }
        defer { try? FileManager.default.removeItem(atPath: partial) }
        for (name, content) in files { try OutputFile.write(content, to: partial + "/" + name) }
        try refuseIfThere(path)
        guard rename(partial, path) == 0 else { throw errno == ENOTEMPTY ? there(path) : unwritable(path) }
        return path
    }

    private static func there(_ path: String) -> Failure {
        Failure(.alreadyExists, words("\(path) finns redan.", "\(path) is there already."))
    }

    private static func unwritable(_ path: String) -> Failure {
        Failure(.inputOutput, words("\(path) kan inte skrivas.", "\(path) cannot be written."))
    }
}
