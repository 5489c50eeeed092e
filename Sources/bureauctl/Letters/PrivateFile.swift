import BureauOffice
import Foundation
import Glibc

/// A file that its owner alone can read, written whole or not at all.
struct PrivateFile {
    let path: String

    /// Refuses a path where something is, before any work is done for it.
    func refuseIfThere() throws {
        var status = stat()
        if lstat(path, &status) == 0 { throw there }
    }

    /// Writes beside the place and moves the file there, so that nobody sees half of it.
    ///
    /// - Parameter replacing: whether a file that is there is replaced; a link is replaced itself, never written through.
    func write(_ bytes: [UInt8], replacing: Bool) throws {
        let partial = "\(path).new-\(getpid())"
        let descriptor = open(partial, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw unwritable }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        let isWritten = (try? handle.write(contentsOf: bytes)) != nil && fchmod(descriptor, 0o600) == 0
        let isClosed = fsync(descriptor) == 0 && close(descriptor) == 0
        defer { unlink(partial) }
        guard isWritten, isClosed else { throw unwritable }
        if replacing {
            guard rename(partial, path) == 0 else { throw unwritable }
        } else if link(partial, path) != 0 {
            // A link never replaces: whoever was faster keeps the file.
            throw errno == EEXIST ? there : unwritable
        }
    }

    private var there: Failure {
        Failure(
            .conflict,
            words(
                "Filen finns redan. Välj en annan, eller ange --force.",
                "The file is there. Choose another, or give --force."
            )
        )
    }

    private var unwritable: Failure {
        Failure(.failure, words("Filen kan inte skrivas: \(path)", "The file cannot be written: \(path)"))
    }
}
