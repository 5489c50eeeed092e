import Foundation
import GRDB

/// Codes of marks as they stand in `shown`, four bytes each.
enum PackedCodes {
    static func pack(_ codes: [Int64]) -> Data {
        var packed = Data(capacity: codes.count * 4)
        for code in codes {
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: code).bigEndian) { packed.append(contentsOf: $0) }
        }
        return packed
    }

    static func unpack(_ bytes: [UInt8]) -> [Int64] {
        stride(from: 0, to: bytes.count - 3, by: 4).map { start in
            bytes[start..<start + 4].reduce(0) { $0 << 8 | Int64($1) }
        }
    }
}

extension DeskTables {
    /// The code of a word, a new one where it has none.
    func code(_ word: Word) throws -> Int64 {
        if let code = try knownCode(word) { return code }
        try db.run(
            desk: "INSERT INTO word (kind, value, cases) VALUES (?, ?, 0)",
            [word.kind.rawValue, word.value]
        )
        return db.lastInsertedRowID
    }

    /// The code of a word, nothing where no case ever had it.
    func knownCode(_ word: Word) throws -> Int64? {
        try db.first(desk: "SELECT code FROM word WHERE kind = ? AND value = ?", [word.kind.rawValue, word.value]) {
            $0[0]
        }
    }

    /// How many cases have a mark.
    func cases(withCode code: Int64) throws -> Int {
        try db.first(desk: "SELECT cases FROM word WHERE code = ?", [code]) { $0[0] } ?? 0
    }

    /// How many cases there are: every one has one phase, and counting rows would read a whole table.
    func allCases() throws -> Int {
        let phases = Facets.phaseCodes
        return try db.first(
            desk: "SELECT sum(cases) FROM word WHERE code BETWEEN ? AND ?",
            [phases.lowerBound, phases.upperBound]
        ) { $0[0] } ?? 0
    }

    /// Marks and counts a case; answers with all codes, and those of words that are filtered by.
    func mark(_ new: DeskCase, at place: Int64) throws -> (all: [Int64], words: [Int64]) {
        let facets = new.facets.codes
        var marked: [Int64] = []
        var counted: [Int64] = []
        for word in new.words {
            if word.kind == .load { counted.append(try code(word)) } else { marked.append(try code(word)) }
        }
        for code in facets + marked {
            try db.run(desk: "INSERT OR IGNORE INTO mark (code, place) VALUES (?, ?)", [code, place])
        }
        let all = facets + marked + counted
        for code in all { try db.run(desk: "UPDATE word SET cases = cases + 1 WHERE code = ?", [code]) }
        return (all, marked)
    }

    /// One bit per word of a case, shared by every 62nd: what is found by it is looked up in `mark` once more.
    static func crowd(of codes: [Int64]) -> Int64 {
        codes.reduce(0) { $0 | 1 << ($1 % 62) }
    }
}
