import GRDB
import Sealing

/// Where a page of everything with a date ends.
struct WatchPlace: Sendable, Hashable, Comparable {
    let due: Int
    let place: Int64
    let kind: String
    let element: Int
    let branch: String
    let act: String

    static let first = WatchPlace(due: -DeskSchema.noDay, place: 0, kind: "", element: 0, branch: "", act: "")

    init(due: Int, place: Int64, kind: String, element: Int, branch: String, act: String) {
        self.due = due
        self.place = place
        self.kind = kind
        self.element = element
        self.branch = branch
        self.act = act
    }

    /// Reads what a cursor carries; refuses anything else as an invalid cursor.
    init(bytes: [UInt8]) throws {
        do {
            var reader = FieldReader(bytes)
            due = Int(try reader.number(Int64.self))
            place = try reader.number(Int64.self)
            kind = try reader.text()
            element = Int(try reader.number(Int64.self))
            branch = try reader.text()
            act = try reader.text()
            try reader.finish()
        } catch {
            throw DeskCursor.invalid
        }
    }

    var bytes: [UInt8] {
        var writer = FieldWriter()
        writer.write(Int64(due))
        writer.write(place)
        writer.write(kind)
        writer.write(Int64(element))
        writer.write(branch)
        writer.write(act)
        return writer.bytes
    }

    static func < (left: WatchPlace, right: WatchPlace) -> Bool {
        (left.due, left.place, left.kind, left.element, left.branch, left.act)
            < (right.due, right.place, right.kind, right.element, right.branch, right.act)
    }

    /// The values of the statement that goes on behind this place.
    func arguments(_ person: Int64, until: Int, limit: Int) -> StatementArguments {
        [person, until, due, place, kind, element, branch, act, limit]
    }
}
