import GRDB

extension StoreTransaction {
    /// Takes the next number of the year, from 1.
    ///
    /// What is taken back with its transaction is given again: no gap. The series is bound into the head of the log: one
    /// that somebody set back is refused as `.brokenLog`, and never gives a number twice.
    package func takeNumber(year: Int) throws -> Int {
        var moved = try logTail()
        let number = try db.one(
            """
            INSERT INTO number_series (year, last) VALUES (?, 1)
            ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last
            """,
            [year]
        ) { try $0.integer(0) }
        guard let number else { throw StoreError(.damaged, "The series of case numbers is damaged.") }
        moved.series[year] = number
        moved.isMoved = true
        tail = moved
        return number
    }
}

extension StoreReader {
    /// The number last given in the year; zero where none was.
    package func lastNumber(year: Int) throws -> Int {
        try db.one("SELECT last FROM number_series WHERE year = ?", [year]) { try $0.integer(0) } ?? 0
    }
}
