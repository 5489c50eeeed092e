import CSQLite
import GRDB
import Glibc
import Testing

struct AllocatorTests {
    @Test func `preparing again is the same, and SQLite runs on it`() throws {
        for _ in 1...3 { #expect(bureau_sqlite_prepare() == SQLITE_OK) }
    }

    @Test(arguments: [20, 4000, 100_000, 3_000_000])
    func `blocks keep their bytes as they grow and shrink over the border between small and large`(size: Int32) throws {
        #expect(bureau_sqlite_prepare() == SQLITE_OK)
        let words = (0..<500_000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
        let pattern = words.withUnsafeBytes { [UInt8]($0) }
        var block = try #require(sqlite3_malloc(size))
        memcpy(block, pattern, Int(size))
        var filled = size
        for step in [size * 2, size / 3, 1_048_576, 1_048_577, 2_000_000, size, 1_000_000, 3_900_000, 16] {
            block = try #require(sqlite3_realloc(block, min(step, 3_900_000)))
            let length = min(step, 3_900_000)
            #expect(Int(bitPattern: block) % 8 == 0)
            #expect(sqlite3_msize(block) >= UInt64(length))
            #expect(memcmp(block, pattern, Int(min(filled, length))) == 0, "\(size) to \(length)")
            memcpy(block, pattern, Int(length))
            filled = length
        }
        sqlite3_free(block)
    }

    /// The words are made inside SQLite, so that no copy of them lies in Swift's memory.
    @Test func `what a closed in-memory database held is in no byte of the process`() throws {
        for rows in [3, 30_000] {
            let queue = try inMemory()
            try queue.inDatabase { (db: Database) throws in
                try db.execute(sql: "CREATE VIRTUAL TABLE text USING fts5(words, tokenize = 'bureau')")
                try db.execute(
                    sql: """
                        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT \(rows))
                        INSERT INTO text SELECT replace(hex(zeroblob(20)), '00', 'q7' || 'Vz') || i FROM n
                        """
                )
            }
            #expect(try ProcessMemory.holds(piece: ["q7", "Vz"], times: 8), "\(rows) rows, open")
            try queue.close()
            #expect(try !ProcessMemory.holds(piece: ["q7", "Vz"], times: 8), "\(rows) rows, closed")
        }
    }
}

/// Looks through the writable memory of this process.
private enum ProcessMemory {
    /// Whether `piece`, repeated, stands anywhere; what is looked for and what is looked at lie in a mapping that is left out.
    static func holds(piece: [String], times: Int) throws -> Bool {
        let chunk = 1 << 20
        let overlap = 256
        let length = chunk + 2 * overlap
        let own = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let own, own != MAP_FAILED else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
        defer {
            memset(own, 0, length)
            munmap(own, length)
        }
        var count = 0
        for _ in 0..<times {
            for byte in piece.joined().utf8 {
                own.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
                count += 1
            }
        }
        let window = own + overlap
        let memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC)
        defer { close(memory) }
        let ownRange = UInt(bitPattern: own)..<UInt(bitPattern: own + length)
        for range in try writableRanges() where !range.overlaps(ownRange) {
            var at = range.lowerBound
            while at < range.upperBound {
                let wanted = min(chunk + overlap, Int(range.upperBound - at))
                let got = pread(memory, window, wanted, off_t(at))
                if got > 0, stands(own, count, in: window, got) { return true }
                at += UInt(chunk)
            }
        }
        return false
    }

    private static func stands(
        _ sought: UnsafeMutableRawPointer,
        _ count: Int,
        in memory: UnsafeMutableRawPointer,
        _ length: Int
    ) -> Bool {
        let first = Int32(sought.load(as: UInt8.self))
        var at = 0
        while at + count <= length, let found = memchr(memory + at, first, length - at - count + 1) {
            if memcmp(found, sought, count) == 0 { return true }
            at = found - UnsafeMutableRawPointer(memory) + 1
        }
        return false
    }

    private static func writableRanges() throws -> [Range<UInt>] {
        guard let file = fopen("/proc/self/maps", "r") else { throw DatabaseError(resultCode: .SQLITE_CANTOPEN) }
        defer { fclose(file) }
        var ranges: [Range<UInt>] = []
        var line = [CChar](repeating: 0, count: 8192)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self).split(
                separator: " "
            )
            guard words.count > 1, words[1].hasPrefix("rw") else { continue }
            let ends = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            if ends.count == 2 { ranges.append(ends[0]..<ends[1]) }
        }
        return ranges
    }
}
