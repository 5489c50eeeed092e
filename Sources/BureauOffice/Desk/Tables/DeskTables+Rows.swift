import CaseWorkflow
import DiscriminationLaw
import Foundation
import GRDB
import Sealing

extension DeskTables {
    private enum Flag {
        static let walled: Int64 = 1
        static let held: Int64 = 2
        static let protected: Int64 = 4
    }

    private static let betweenMunicipalities: Character = "\u{1F}"

    func putOrder(of new: DeskCase, at place: Int64, words: [Int64]) throws {
        let row = new.row
        try db.run(
            desk: """
                INSERT INTO case_order (place, facets, crowd, received, closed, due, changed, name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                place, new.facets.bits, Self.crowd(of: words), row.receivedOn.number, row.closedOn?.number,
                row.nextDue?.number ?? DeskSchema.noDay, new.changed, Data(new.name),
            ]
        )
    }

    func putShown(of new: DeskCase, at place: Int64, codes: [Int64]) throws {
        let row = new.row
        var flags: Int64 = 0
        if row.isWalled { flags |= Flag.walled }
        if row.isHeld { flags |= Flag.held }
        if row.hasProtectedIdentity { flags |= Flag.protected }
        try db.run(
            desk: """
                INSERT INTO shown (place, year, serial, opened, flags, assignees, people, municipalities, title,
                    complainant, outcome, reference, codes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                place, row.number?.year, row.number?.serial, row.openedOn.number, flags,
                row.assignees.map(\.text).joined(separator: " "), row.people.map(\.text).joined(separator: " "),
                row.municipalities.joined(separator: String(Self.betweenMunicipalities)), row.title, row.complainant,
                row.outcome?.rawValue, row.reference, PackedCodes.pack(codes),
            ]
        )
    }

    /// What a list shows of the cases at these places, in their order; one statement for a whole page.
    func entries(at places: [Int64]) throws -> [RegisterEntry] {
        if places.isEmpty { return [] }
        return try db.every(
            desk: """
                SELECT case_id, version, facets, received, closed, due, year, serial, opened, flags, assignees,
                    municipalities, title, complainant, outcome, reference, people
                FROM json_each(?) AS wanted
                CROSS JOIN head ON head.place = wanted.value
                CROSS JOIN case_order ON case_order.place = head.place
                CROSS JOIN shown ON shown.place = head.place
                """,
            ["[" + places.map(String.init).joined(separator: ",") + "]"]
        ) { try Self.entry($0) }
    }

    /// What a list shows of the case at a place.
    func entry(at place: Int64) throws -> RegisterEntry? {
        try entries(at: [place]).first
    }

    private static func staff(in text: String) -> [StaffID] {
        text.split(separator: " ").compactMap { StaffID(text: String($0)) }
    }

    private static func entry(_ stored: Row) throws -> RegisterEntry {
        let facets = Facets(bits: stored[2])
        let flags: Int64 = stored[9]
        let year: Int? = stored[6]
        let serial: Int? = stored[7]
        let closed: Int? = stored[4]
        let due: Int = stored[5]
        let assignees: String = stored[10]
        let people: String = stored[16]
        let municipalities: String = stored[11]
        let outcome: String? = stored[14]
        let row = RegisterRow(
            number: year.flatMap { year in serial.map { CaseNumber(year: year, serial: $0) } },
            version: stored[1],
            phase: facets.phase ?? .intake,
            assignees: staff(in: assignees),
            people: staff(in: people),
            isWalled: flags & Flag.walled != 0,
            isHeld: flags & Flag.held != 0,
            receivedOn: Day(number: stored[3]),
            openedOn: Day(number: stored[8]),
            closedOn: closed.map(Day.init(number:)),
            nextDue: due == DeskSchema.noDay ? nil : Day(number: due),
            grounds: facets.grounds,
            forms: facets.forms,
            areas: facets.areas,
            municipalities: municipalities.split(separator: betweenMunicipalities).map(String.init),
            respondentKinds: facets.respondentKinds,
            title: stored[12],
            complainant: stored[13],
            hasProtectedIdentity: flags & Flag.protected != 0,
            outcome: outcome.flatMap(ClosureCode.init(rawValue:)),
            reference: stored[15]
        )
        return RegisterEntry(caseID: try stored.deskIdentifier(0), row: row)
    }
}
