import Foundation
import GRDB

/// How one page of the register is looked for: the statement and its values.
///
/// Two ways, of which the cheaper is chosen from the counts of the desk:
/// - walk the index of the order, testing every filter in it, until the page is full;
/// - where few cases have one of the filters, take those, test the others, and sort what is left.
struct RegisterPlan {
    /// What the cases are taken from.
    enum Way: Equatable {
        case walk
        /// The cases with a mark.
        case mark(Int64)
        case received
        case closed
        case due
    }

    let way: Way
    let sql: String
    let arguments: StatementArguments

    init(
        _ filter: RegisterFilter,
        sort: RegisterSort,
        descending: Bool,
        after: OrderedPlace?,
        limit: Int,
        way: Way
    ) {
        self.way = way
        var conditions: [String] = []
        var values: StatementArguments = []
        let source: String
        switch way {
        case .walk:
            source = sort == .number ? "case_order AS o NOT INDEXED" : "case_order AS o INDEXED BY \(sort.index)"
        case .mark(let code):
            source = "mark AS m CROSS JOIN case_order AS o ON o.place = m.place"
            conditions.append("m.code = ?")
            values += [code]
        case .received: source = "case_order AS o INDEXED BY case_order_by_received"
        case .closed: source = "case_order AS o INDEXED BY case_order_by_closed"
        case .due: source = "case_order AS o INDEXED BY case_order_by_due"
        }
        if filter.facets.bits != 0 {
            conditions.append("o.facets & ? = ?")
            values += [filter.facets.bits, filter.facets.bits]
        }
        for code in filter.words where way != .mark(code) {
            conditions.append(
                "o.crowd & ? <> 0 AND EXISTS (SELECT 1 FROM mark AS w WHERE w.code = ? AND w.place = o.place)"
            )
            values += [DeskTables.crowd(of: [code]), code]
        }
        for (column, days) in [("received", filter.received), ("closed", filter.closed)] {
            guard let days else { continue }
            conditions.append("o.\(column) BETWEEN ? AND ?")
            values += [days.lowerBound, days.upperBound]
        }
        if let day = filter.dueBefore {
            conditions.append("o.due < ?")
            values += [day]
        }
        // Higher numbers have lower places.
        let isBackwards = sort == .number ? !descending : descending
        let direction = isBackwards ? "DESC" : "ASC"
        let beyond = isBackwards ? "<" : ">"
        let key = "o.\(sort.column)"
        if let after {
            conditions.append(sort == .number ? "o.place \(beyond) ?" : "(\(key), o.place) \(beyond) (?, ?)")
            if sort != .number { values += [after.value] }
            values += [after.place]
        }
        let order = sort == .number ? "o.place \(direction)" : "\(key) \(direction), o.place \(direction)"
        let test = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
        values += [limit]
        sql = "SELECT o.place, \(key) FROM \(source)\(test) ORDER BY \(order) LIMIT ?"
        arguments = values
    }
}

extension OrderedPlace {
    /// The key as SQLite takes it.
    var value: any DatabaseValueConvertible {
        switch key {
        case .integer(let value): value
        case .bytes(let bytes): Data(bytes)
        }
    }
}
