import CaseWorkflow
import GRDB

extension Desk {
    /// The cases in which the words stand, the best of the newest 500 first.
    ///
    /// What somebody typed is never read as the language of the index. Refuses text without a word, with too many, or with a
    /// beginning of fewer than three letters as `.invalid` with the field `text`; a query that takes too long as `.deadline`.
    package func search(_ query: SearchQuery) async throws -> SearchPage {
        try Self.checkLimit(query.limit, within: SearchQuery.largestPage)
        let words = try SearchWords(query.text)
        let description = "search \(query.text)"
        let start = try query.cursor.map { cursor in
            let place = OrderedPlace(bytes: try cursors.read(cursor, for: description))
            guard let place, place.place >= 0 else { throw DeskCursor.invalid }
            return Int(place.place)
        }
        let ranked = limits.rankedHits
        let (hits, found) = try await answer { tables in
            let places = try Self.ranked(words, atMost: ranked, in: tables)
            let wanted = Array(places.prefix(ranked).dropFirst(start ?? 0).prefix(query.limit))
            let entries = try tables.entries(at: wanted)
            let shown = zip(wanted, entries).filter { !$1.row.hasProtectedIdentity }.map(\.0)
            let snippets = try Self.snippets(words, at: shown, in: tables)
            let hits = zip(wanted, entries).map {
                SearchHit(caseID: $1.caseID, row: $1.row, snippet: snippets[$0])
            }
            return (hits, places.count)
        }
        let end = (start ?? 0) + query.limit
        let next =
            end < min(found, ranked)
            ? try cursors.make(OrderedPlace(key: .integer(0), place: Int64(end)).bytes, for: description) : nil
        return SearchPage(hits: hits, more: found > ranked, next: next, state: state)
    }

    /// The newest places where the words stand, the best first, and one more than `count` where there are more.
    private static func ranked(_ words: SearchWords, atMost count: Int, in tables: DeskTables) throws -> [Int64] {
        let found = try tables.db.every(
            desk: """
                SELECT rowid, bm25(search, 10.0, 2.0, 1.0, 5.0) FROM search WHERE search MATCH ?
                ORDER BY rowid LIMIT ?
                """,
            [words.expression, count + 1]
        ) { row -> (place: Int64, rank: Double) in (row[0], row[1]) }
        // Smaller is better; of equal ones the newer.
        let best = found.prefix(count).sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
        return best.map(\.place) + found.dropFirst(count).map(\.place)
    }

    /// The words around the hits at these places, in one walk along the hits: asking for each place by itself would
    /// begin the search anew every time.
    private static func snippets(
        _ words: SearchWords,
        at places: [Int64],
        in tables: DeskTables
    ) throws -> [Int64: Snippet] {
        guard let first = places.min(), let last = places.max() else { return [:] }
        let found = try tables.db.every(
            desk: """
                SELECT rowid, snippet(search, -1, ?, ?, '…', 24) FROM search
                WHERE search MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))
                """,
            [
                String(Snippet.open), String(Snippet.close), words.expression, first, last,
                "[\(places.map(String.init).joined(separator: ","))]",
            ]
        ) { row -> (Int64, Snippet) in (row[0], Snippet(marked: row[1])) }
        return Dictionary(uniqueKeysWithValues: found)
    }
}
