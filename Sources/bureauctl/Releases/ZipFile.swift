import BureauOffice
import CArchive

/// A zip file in memory: the same files give the same bytes.
enum ZipFile {
    /// Packs files in the order of their names.
    ///
    /// They have no time (which zip shows as the first day of 1980), no owner, and mode 0644. Costs twice the memory of
    /// the files.
    static func packed(_ files: [String: [UInt8]]) throws -> [UInt8] {
        guard let archive = archive_write_new() else { throw unwritten }
        defer { archive_write_free(archive) }
        // What does not shrink grows by a few bytes; each file has two heads with its name.
        let room = files.reduce(65_536) { $0 + $1.value.count + $1.value.count / 100 + 4 * $1.key.utf8.count + 1024 }
        var zip = [UInt8](repeating: 0, count: room)
        var used = 0
        let isPacked = zip.withUnsafeMutableBytes { memory in
            withUnsafeMutablePointer(to: &used) { used in
                guard archive_write_set_format_zip(archive) == ARCHIVE_OK,
                    archive_write_zip_set_compression_deflate(archive) == ARCHIVE_OK,
                    archive_write_open_memory(archive, memory.baseAddress, memory.count, used) == ARCHIVE_OK
                else { return false }
                return files.sorted { $0.key < $1.key }.allSatisfy { add($0.key, $0.value, to: archive) }
                    && archive_write_close(archive) == ARCHIVE_OK
            }
        }
        guard isPacked else { throw unwritten }
        return Array(zip.prefix(used))
    }

    /// `AE_IFREG`, which Swift does not import.
    private static let regularFile: UInt32 = 0o100_000

    private static func add(_ name: String, _ content: [UInt8], to archive: OpaquePointer) -> Bool {
        guard let entry = archive_entry_new() else { return false }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_size(entry, Int64(content.count))
        archive_entry_set_filetype(entry, Self.regularFile)
        archive_entry_set_perm(entry, 0o644)
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { return false }
        return content.isEmpty || archive_write_data(archive, content, content.count) == content.count
    }

    private static var unwritten: Failure {
        Failure(.failure, words("Zip-filen kunde inte skrivas.", "The zip file could not be written."))
    }
}
