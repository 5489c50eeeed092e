import GRDB
package import Sealing

extension StoreTransaction {
    /// Takes a case out of the file: its events, its keys and epochs, and the answers that name it.
    ///
    /// What lies under identifiers that only its holders reckon (reminders, the row of the conflict check, what it let out)
    /// is the caller's to take away; numbers are never given again. Refused as `.versionMoved` and `.notFound`. Follow it
    /// with `Store.truncateLog`.
    package func eraseCase(_ caseID: Identifier, expecting version: Int) throws {
        let head = try expectedHead(caseID, version: version)
        try db.run("DELETE FROM event WHERE case_place = ?", [head.place])
        try db.run("DELETE FROM case_wrap WHERE case_place = ?", [head.place])
        try db.run("DELETE FROM case_epoch WHERE case_place = ?", [head.place])
        try db.run("DELETE FROM idempotency WHERE result = ?", [caseID.blob])
        try db.run("DELETE FROM case_file WHERE place = ?", [head.place])
    }
}
