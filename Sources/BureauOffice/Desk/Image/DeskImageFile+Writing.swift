import CSQLite
import GRDB
import Glibc
package import Sealing

extension DeskImageFile {
    /// An image that is written and not yet published.
    struct Written: Sendable {
        let folder: String
        let temporaryPath: String
        fileprivate let descriptor: Int32

        /// Brings the image to the disk and puts it in the place of the one before.
        func publish(as path: String) throws {
            defer { Glibc.close(descriptor) }
            guard fsync(descriptor) == 0, rename(temporaryPath, path) == 0 else {
                let error = DeskImageFile.failed("write a desk's image")
                unlink(temporaryPath)
                throw error
            }
            let folderDescriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard folderDescriptor >= 0 else { throw DeskImageFile.failed("open the folder of desk images") }
            defer { Glibc.close(folderDescriptor) }
            guard fsync(folderDescriptor) == 0 else { throw DeskImageFile.failed("write the folder of desk images") }
        }
    }

    var chunkBinding: Binding { Binding(.deskImageChunk, row: owner) }
    var headBinding: Binding { Binding(.deskImageHead, row: owner) }
    var wrapBinding: Binding { Binding(.deskImageHead, row: owner, holder: keys.ownerPublic.identifier) }

    /// Seals the live bytes of the desk's database into the temporary file, chunk by chunk and without a copy of the whole.
    ///
    /// The key is drawn for this writing and wrapped to the owner.
    func seal(_ db: Database, order: Int64) throws -> Written {
        var size: Int64 = 0
        guard let live = bureau_sqlite_view(db.sqliteConnection, &size), size > 0 else {
            throw OfficeError(.unexpected, "The desk's database cannot be looked at.")
        }
        let key = ContentKey.random()
        let head = DeskImageHead(layout: DeskSchema.layout(promised: promised), order: order, byteCount: size)
        let preamble = DeskImagePreamble(
            owner: owner,
            wrap: try keys.ownerPublic.wrap(key, bound: wrapBinding),
            sealedHead: try key.seal(head.encoded, bound: headBinding)
        )
        let front = preamble.bytes
        let signature = try keys.sign(DeskImagePreamble.message(front))
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw Self.failed("make the folder of desk images") }
        unlink(temporaryPath)
        let descriptor = Glibc.open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Self.failed("make a desk's image") }
        do {
            try (front + signature).withUnsafeBytes { try Self.write($0, to: descriptor) }
            try SealedStream.seal(
                UnsafeRawBufferPointer(start: live, count: Int(size)),
                under: key,
                bound: chunkBinding
            ) { try Self.write($0, to: descriptor) }
        } catch {
            Glibc.close(descriptor)
            unlink(temporaryPath)
            throw error
        }
        return Written(folder: folder, temporaryPath: temporaryPath, descriptor: descriptor)
    }

    /// Deletes the image, which needs no key: after a wall, the images of those shut out.
    package func remove() {
        Self.remove(folder: folder, owner: owner)
    }

    /// Deletes the image of a person, whether they are signed in or not.
    package static func remove(folder: String, owner: Identifier) {
        let path = "\(folder)/\(owner.text).desk"
        unlink(path)
        unlink(path + ".new")
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failed("write a desk's image") }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    static func failed(_ doing: String) -> OfficeError {
        let number = errno
        let code: OfficeError.Code = number == ENOSPC || number == EDQUOT ? .diskFull : .unexpected
        return OfficeError(code, "Could not \(doing): \(String(cString: strerror(number))). The desk itself is whole.")
    }
}
