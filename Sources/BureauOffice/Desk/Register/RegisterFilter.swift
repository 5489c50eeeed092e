import CaseWorkflow
import DiscriminationLaw
import GRDB

/// The filters of a query as the tables of one desk know them.
struct RegisterFilter {
    /// Filters of closed lists, tested at once.
    var facets = Facets()
    /// Codes of words that a case must all have.
    var words: [Int64] = []
    /// Those and the facets, with how many cases have each.
    var counts: [(code: Int64, cases: Int)] = []
    var received: ClosedRange<Int>?
    var closed: ClosedRange<Int>?
    /// Due before this day.
    var dueBefore: Int?

    /// Nothing where a word is asked for that no case has, or a range is empty.
    init?(_ query: RegisterQuery, queued: Bool, today: Day, in tables: DeskTables) throws {
        if let phase = query.phase { facets.insert(phase) }
        if let ground = query.ground { facets.insert(ground) }
        if let form = query.form { facets.insert(form) }
        if let area = query.area { facets.insert(area) }
        if let kind = query.respondentKind { facets.insert(kind) }
        if query.unassigned { facets.insertUnassigned() }
        if queued { facets.insertQueued() }
        var wanted: [Word] = []
        if let assignee = query.assignee { wanted.append(Word(.assignee, assignee.text)) }
        if let municipality = query.municipality { wanted.append(Word(.municipality, Word.municipality(municipality))) }
        for word in wanted {
            guard let code = try tables.knownCode(word) else { return nil }
            words.append(code)
        }
        for code in facets.codes + words { counts.append((code, try tables.cases(withCode: code))) }
        if counts.contains(where: { $0.cases == 0 }) { return nil }
        if query.receivedFrom != nil || query.receivedTo != nil {
            guard let days = Self.days(query.receivedFrom, query.receivedTo) else { return nil }
            received = days
        }
        if query.closedFrom != nil || query.closedTo != nil {
            guard let days = Self.days(query.closedFrom, query.closedTo) else { return nil }
            closed = days
        }
        if query.overdue { dueBefore = today.number }
    }

    private static func days(_ from: Day?, _ to: Day?) -> ClosedRange<Int>? {
        let first = from?.number ?? -DeskSchema.noDay
        let last = to?.number ?? DeskSchema.noDay - 1
        return first <= last ? first...last : nil
    }
}
