import CSQLite
import GRDB
import Glibc
import Sealing

extension DeskImageFile {
    /// Makes the image the database of this connection; nothing where there is no image.
    ///
    /// Refuses by name what was cut, altered or forged, is another person's or another release's: nothing of it is then used.
    func load(into db: Database, limit: Int64) throws -> DeskImageHead? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw Self.refused(.deskImageUnreadable)
        }
        defer { Glibc.close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o7777 == 0o600,
            status.st_uid == geteuid()
        else { throw Self.refused(.deskImageUnreadable) }
        let (head, key) = try readPreamble(descriptor)
        guard head.layout == DeskSchema.layout(promised: promised) else { throw Self.refused(.deskImageOutdated) }
        guard head.byteCount <= limit else { throw Self.refused(.deskImageOutdated) }
        let capacity = Int(head.byteCount) + Self.headRoom
        guard let memory = bureau_sqlite_allocate(Int64(capacity)) else {
            throw DatabaseError(resultCode: .SQLITE_NOMEM)
        }
        do {
            try SealedStream.open(from: { try Self.read(descriptor, into: $0) }, under: key, bound: chunkBinding) {
                size in
                guard size == Int(head.byteCount) else { throw Self.refused(.deskImageAltered) }
                return UnsafeMutableRawBufferPointer(start: memory, count: size)
            }
        } catch let error as SealingError {
            sqlite3_free(memory)
            throw Self.refused(error.code == .streamCutShort ? .deskImageCut : .deskImageAltered, error)
        } catch {
            sqlite3_free(memory)
            throw error
        }
        try DeskConnection.restore(db, memory, size: Int(head.byteCount), capacity: capacity, limit: limit)
        return head
    }

    /// Room for the first changes, so that they do not move the whole.
    private static let headRoom = 4 << 20

    private func readPreamble(_ descriptor: Int32) throws -> (DeskImageHead, ContentKey) {
        func take(_ count: Int) throws -> [UInt8] {
            let bytes = try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                let raw = UnsafeMutableRawBufferPointer(buffer)
                while filled < count {
                    let taken = try Self.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: raw[filled...]))
                    if taken == 0 { break }
                    filled += taken
                }
            }
            guard bytes.count == count else { throw Self.refused(.deskImageCut) }
            return bytes
        }
        func takePart() throws -> [UInt8] {
            let size = try take(2)
            let count = Int(size[0]) << 8 | Int(size[1])
            guard count <= DeskImagePreamble.largestPart else { throw Self.refused(.deskImageAltered) }
            return try take(count)
        }
        guard try take(DeskImagePreamble.mark.count) == DeskImagePreamble.mark else {
            throw Self.refused(.deskImageAltered)
        }
        guard try take(16) == owner.bytes else { throw Self.refused(.deskImageForeign) }
        let preamble = DeskImagePreamble(owner: owner, wrap: try takePart(), sealedHead: try takePart())
        let signature = try take(DeskImagePreamble.signatureByteCount)
        guard keys.ownerPublic.verify(signature, of: DeskImagePreamble.message(preamble.bytes)) else {
            throw Self.refused(.deskImageUnsigned)
        }
        do {
            let key = try keys.open(preamble.wrap, wrapBinding)
            let head = DeskImageHead(encoded: try key.open(preamble.sealedHead, bound: headBinding))
            guard let head else { throw Self.refused(.deskImageOutdated) }
            return (head, key)
        } catch let error as SealingError {
            throw Self.refused(.deskImageAltered, error)
        }
    }

    private static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw refused(.deskImageUnreadable) }
        }
    }

    private static func refused(_ code: OfficeError.Code, _ cause: (any Error)? = nil) -> OfficeError {
        OfficeError(code, "The image of a desk is refused and made anew.", cause: cause)
    }
}
