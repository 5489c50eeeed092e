import CaseWorkflow
import DiscriminationLaw
import Foundation
import GRDB
import Sealing

/// Writes to the tables of a desk; lives as long as one job on its connection.
struct DeskTables {
    let db: Database

    /// Which event a case stands at on this desk.
    struct Head: Sendable, Equatable {
        let place: Int64
        let version: Int
        let hash: [UInt8]
        let order: Int64
    }

    func head(_ caseID: Identifier) throws -> Head? {
        try db.first(
            desk: "SELECT place, version, hash, written FROM head WHERE case_id = ?",
            [Data(caseID.bytes)]
        ) { Head(place: $0[0], version: $0[1], hash: try $0.deskBytes(2), order: $0[3]) }
    }

    /// Every case with its version.
    func versions() throws -> [Identifier: Int] {
        let rows = try Row.fetchCursor(db, sql: "SELECT case_id, version FROM head")
        var versions: [Identifier: Int] = [:]
        while let row = try rows.next() { versions[try row.deskIdentifier(0)] = row[1] }
        return versions
    }

    func count() throws -> Int {
        try db.first(desk: "SELECT count(*) FROM head") { $0[0] } ?? 0
    }

    /// Takes a case in, or its newer version; `false` where this version or a newer one is there.
    ///
    /// - Parameter replacing: Also where the desk has a newer one: the store is believed, not the image.
    @discardableResult
    func put(_ new: DeskCase, replacing: Bool = false) throws -> Bool {
        let known = try head(new.caseID)
        if let known, known.version >= new.version, !replacing {
            if known.version == new.version, known.order < new.order {
                try db.run(desk: "UPDATE head SET written = ? WHERE place = ?", [new.order, known.place])
            }
            return false
        }
        let place = try known?.place ?? freePlace(for: new.row.number)
        if let known { try clear(known.place) }
        try db.run(
            desk: "INSERT OR REPLACE INTO head (place, case_id, version, hash, written) VALUES (?, ?, ?, ?, ?)",
            [place, Data(new.caseID.bytes), new.version, Data(new.headHash), new.order]
        )
        let codes = try mark(new, at: place)
        try putOrder(of: new, at: place, words: codes.words)
        try putShown(of: new, at: place, codes: codes.all)
        try putTasks(of: new, at: place)
        try putWatch(of: new, at: place)
        try putText(of: new, at: place)
        return true
    }

    /// Takes a case out, with everything that is kept of it.
    func remove(_ caseID: Identifier) throws {
        guard let place = try head(caseID)?.place else { return }
        try clear(place)
        try clearText(place)
        try db.run(desk: "DELETE FROM head WHERE place = ?", [place])
    }

    /// Merges a little of what appends have left in the index of words.
    func mergeSearch(pages: Int) throws {
        try db.run(desk: "INSERT INTO search (search, rank) VALUES ('merge', ?)", [pages])
    }

    /// Everything of a case but its head and its text.
    private func clear(_ place: Int64) throws {
        let codes = try db.first(desk: "SELECT codes FROM shown WHERE place = ?", [place]) { try $0.deskBytes(0) } ?? []
        for code in PackedCodes.unpack(codes) {
            try db.run(desk: "DELETE FROM mark WHERE code = ? AND place = ?", [code, place])
            try db.run(desk: "UPDATE word SET cases = cases - 1 WHERE code = ?", [code])
        }
        for table in ["case_order", "shown", "task", "watch"] {
            try db.run(desk: "DELETE FROM \(table) WHERE place = ?", [place])
        }
    }

    /// The place of a number, the lower the newer; nothing where the number does not fit.
    ///
    /// A desk is built newest first, and rows that come in ascending order fill their pages and the index of words without waste.
    static func place(of number: CaseNumber) -> Int64? {
        guard (2000..<2127).contains(number.year), (1..<1 << 24).contains(number.serial) else { return nil }
        return oldestPlace - (Int64(number.year - 2000) << 24 | Int64(number.serial))
    }

    /// Behind the place of every number.
    static let oldestPlace: Int64 = 1 << 31

    /// Cases without a number and those whose number is taken, neither of which should be, stand behind the oldest.
    private func freePlace(for number: CaseNumber?) throws -> Int64 {
        if let place = number.flatMap(Self.place) {
            let taken = try db.first(desk: "SELECT 1 FROM head WHERE place = ?", [place]) { _ in true } ?? false
            if !taken { return place }
        }
        let last: Int64 = try db.first(desk: "SELECT place FROM head ORDER BY place DESC LIMIT 1") { $0[0] } ?? 0
        return max(last, Self.oldestPlace) + 1
    }

    private func putWatch(of new: DeskCase, at place: Int64) throws {
        for row in new.watch {
            for person in try [0] + Set(new.row.assignees).map({ try code(Word(.assignee, $0.text)) }) {
                try db.run(
                    desk: """
                        INSERT OR IGNORE INTO watch (person, due, place, kind, element, branch, act, acknowledged, quiet)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    [
                        person, row.due.number, place, row.kind.rawValue, row.incident ?? 0, row.branch?.rawValue ?? "",
                        row.act?.rawValue ?? "", row.acknowledged, row.quietUntil?.number,
                    ]
                )
            }
        }
    }

    private func putTasks(of new: DeskCase, at place: Int64) throws {
        for task in new.tasks {
            let people = task.assignee.map { [$0] } ?? task.assignees
            for person in try [0] + Set(people).map({ try code(Word(.assignee, $0.text)) }) {
                try db.run(
                    desk: """
                        INSERT OR IGNORE INTO task (person, due, place, element, assignee, title) VALUES (?, ?, ?, ?, ?, ?)
                        """,
                    [person, task.due.number, place, task.id, task.assignee?.text, task.title]
                )
            }
        }
    }
}
