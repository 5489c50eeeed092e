import CSQLite
import CaseWorkflow
import GRDB
import Sealing

/// The tables of a desk.
///
/// - `head` tells which event each case stands at.
/// - `case_order` is what is filtered and sorted: one index per order, and each carries all that filters look at, so that
///   any filters under any order are a walk along one narrow index which ends when the page is full.
/// - `mark` has one row per case and filter value, and `word` counts them: a rare value is answered from there, and a value
///   that no case has from nothing.
/// - `shown` is what a list shows, `task` the open tasks per person, `watch` the limitation
///   clocks and promises per person, `content` the text behind the index `search`.
///
/// A case has the same `place` in all of them: its number as an integer, so that a lower place is a newer case.
enum DeskSchema {
    /// Raised when a projection or a table changes.
    static let version = 3

    /// What an image must have been made under; anything else is built anew.
    ///
    /// - Parameter promised: Within how many working days each milestone is to be reached: the days of promises stand on the
    ///   desk, so that another promise is another desk.
    static func layout(promised: [Milestone: Int]) -> String {
        let promises = Milestone.allCases.map { promised[$0].map(String.init) ?? "-" }
        return programLayout + "; promises " + promises.joined(separator: " ")
    }

    private static let programLayout: String = {
        let codes = SealedHash.of(Array(Facets.layout.utf8)).prefix(8).map { String($0, radix: 16) }.joined(
            separator: "."
        )
        return "tables \(version); words \(BUREAU_TOKENIZER_VERSION); order \(SwedishSortKey.version); codes \(codes)"
    }()

    /// Codes below are facets, those from here on words.
    static let firstWordCode: Int64 = 64

    /// How far away "no day" lies, so that cases without a task stand behind all others.
    static let noDay = 9_999_999

    /// The columns of `case_order` that filters look at, in every index of it.
    private static let filtered = ["facets", "crowd", "received", "closed", "due"]

    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE head (
                    place INTEGER PRIMARY KEY, case_id BLOB NOT NULL UNIQUE, version INTEGER NOT NULL,
                    hash BLOB NOT NULL, written INTEGER NOT NULL) STRICT;
                CREATE TABLE case_order (
                    place INTEGER PRIMARY KEY, facets INTEGER NOT NULL, crowd INTEGER NOT NULL,
                    received INTEGER NOT NULL, closed INTEGER, due INTEGER NOT NULL, changed INTEGER NOT NULL,
                    name BLOB NOT NULL) STRICT;
                CREATE TABLE shown (
                    place INTEGER PRIMARY KEY, year INTEGER, serial INTEGER, opened INTEGER NOT NULL, flags INTEGER NOT NULL,
                    assignees TEXT NOT NULL, people TEXT NOT NULL, municipalities TEXT NOT NULL, title TEXT, complainant TEXT, outcome TEXT,
                    reference TEXT, codes BLOB NOT NULL) STRICT;
                CREATE TABLE word (
                    code INTEGER PRIMARY KEY, kind INTEGER NOT NULL, value TEXT NOT NULL, cases INTEGER NOT NULL,
                    UNIQUE (kind, value)) STRICT;
                CREATE TABLE mark (code INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (code, place))
                    STRICT, WITHOUT ROWID;
                CREATE TABLE task (
                    person INTEGER NOT NULL, due INTEGER NOT NULL, place INTEGER NOT NULL, element INTEGER NOT NULL,
                    assignee TEXT, title TEXT, PRIMARY KEY (person, due, place, element)) STRICT, WITHOUT ROWID;
                CREATE INDEX task_by_place ON task (place);
                CREATE TABLE watch (
                    person INTEGER NOT NULL, due INTEGER NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL,
                    element INTEGER NOT NULL, branch TEXT NOT NULL, act TEXT NOT NULL, acknowledged INTEGER,
                    quiet INTEGER, PRIMARY KEY (person, due, place, kind, element, branch, act)) STRICT, WITHOUT ROWID;
                CREATE INDEX watch_by_place ON watch (place);
                CREATE TABLE content (
                    place INTEGER PRIMARY KEY, number TEXT NOT NULL, narrative TEXT NOT NULL, notes TEXT NOT NULL,
                    parties TEXT NOT NULL) STRICT;
                CREATE INDEX case_order_by_closed ON case_order (closed) WHERE closed IS NOT NULL;
                CREATE INDEX shown_by_reference ON shown (reference) WHERE reference IS NOT NULL;
                CREATE VIRTUAL TABLE search USING fts5(
                    number, narrative, notes, parties, content = 'content', content_rowid = 'place', tokenize = 'bureau', prefix = '3');
                """
        )
        for sort in RegisterSort.allCases where sort != .number {
            let rest = filtered.filter { $0 != sort.column }.joined(separator: ", ")
            try db.execute(sql: "CREATE INDEX \(sort.index) ON case_order (\(sort.column), place, \(rest))")
        }
        for code in 0..<firstWordCode {
            try db.execute(
                sql: "INSERT INTO word (code, kind, value, cases) VALUES (?, ?, ?, 0)",
                arguments: [code, WordKind.facet.rawValue, String(code)]
            )
        }
        // Merging is done in small steps between appends: by itself one append in some thousands would take 100 ms.
        try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('automerge', 0)")
        try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('usermerge', 4)")
        try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('crisismerge', 1000)")
    }
}

/// What the values of `word` are.
enum WordKind: Int64 {
    /// A bit of `Facets`, which is its code.
    case facet = 0
    case assignee = 1
    case municipality = 2
    /// An assignee and a phase that is not closed; only counted.
    case load = 3
}

extension RegisterSort {
    /// The column of `case_order` that is sorted by.
    var column: String {
        switch self {
        case .number: "place"
        case .received: "received"
        case .changed: "changed"
        case .nextDue: "due"
        case .name: "name"
        }
    }

    /// The index that is walked; the table itself lies in the order of numbers.
    var index: String { "case_order_by_\(column)" }
}
