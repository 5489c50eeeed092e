import GRDB
package import Sealing

extension StoreTransaction {
    /// Takes a case out of the file: its events, its keys and epochs, and the answers that name it.
    ///
    /// Of each event the hash stays that its entry of the log has, so that what was erased is told from what was cut off.
    /// What lies under identifiers that only its holders reckon (reminders, the row of the conflict check, what it let out)
    /// is the caller's to take away; numbers are never given again. Refused as `.versionMoved` and `.notFound`. Follow it
    /// with `Store.truncateLog`.
    package func eraseCase(_ caseID: Identifier, expecting version: Int) throws {
        let head = try expectedHead(caseID, version: version)
        try willChangeAnchored()
        for event in try events(caseID) {
            try db.run("INSERT INTO erased_event (hash) VALUES (?)", [SealedHash.of(event.header).blob])
        }
        try db.run("DELETE FROM event WHERE case_place = ?", [head.place])
        try db.run("DELETE FROM case_wrap WHERE case_place = ?", [head.place])
        try db.run("DELETE FROM case_epoch WHERE case_place = ?", [head.place])
        try db.run("DELETE FROM idempotency WHERE result = ?", [caseID.blob])
        try db.run("DELETE FROM case_file WHERE place = ?", [head.place])
    }
}

extension StoreReader {
    /// The hashes of the sealed headers of every event that was erased, 32 bytes each, by their bytes.
    package func erasedEvents() throws -> [[UInt8]] {
        try db.all("SELECT hash FROM erased_event ORDER BY hash", []) { try $0.bytes(0) }
    }
}
