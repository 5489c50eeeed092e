import BureauOffice
import Glibc

/// Reads secrets from where they may lie: a file that nobody else can read, or a descriptor that was handed over.
enum SecretInput {
    /// More than any passphrase; what is longer was not meant.
    static let limit = 64 << 10

    /// The lines of a file.
    ///
    /// Refuses one that is not a regular file of this user's with mode 0600 or less, and follows no link.
    static func lines(ofFile path: String) throws -> [String] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            throw Failure(
                errno == ENOENT ? .notFound : .permissions,
                words("Filen \(path) kan inte läsas.", "The file \(path) cannot be read.")
            )
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            status.st_mode & 0o077 == 0
        else {
            throw Failure(
                .permissions,
                words(
                    "Andra kan läsa filen \(path). Gör så att bara du kan det: chmod 0600 \(path)",
                    "Others may read the file \(path). Let nobody but you: chmod 0600 \(path)"
                )
            )
        }
        return try lines(of: descriptor, untilLineEnd: false)
    }

    /// The lines of a descriptor, to its end or to the first end of a line.
    static func lines(of descriptor: Int32, untilLineEnd: Bool) throws -> [String] {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while bytes.count <= limit {
            let count = read(descriptor, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { break }
            if untilLineEnd, byte == 0x0A { break }
            bytes.append(byte)
        }
        guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(.invalidInput, words("Hemligheten är ingen text i UTF-8.", "The secret is no text in UTF-8."))
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasSuffix("\r") ? String(line.dropLast()) : String(line)
        }
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
