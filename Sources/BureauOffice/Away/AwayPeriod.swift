package import CaseWorkflow
package import DiscriminationLaw
import BureauStore
import Sealing

/// A time in which somebody is away, and who stands in for them.
package struct AwayPeriod: Sendable, Equatable {
    package let id: AwayID
    package let person: StaffID
    package let from: Day
    /// The last day, which counts.
    package let to: Day
    /// Nothing: the supervisors.
    package let deputy: StaffID?

    package init(id: AwayID, person: StaffID, from: Day, to: Day, deputy: StaffID?) {
        self.id = id
        self.person = person
        self.from = from
        self.to = to
        self.deputy = deputy
    }

    /// Whether the person is away on a day.
    package func covers(_ day: Day) -> Bool { from <= day && day <= to }

    /// The row of it: whose it is in clear, the rest sealed to its place.
    func sealed(under key: ContentKey) throws -> AwayRow {
        let (row, account) = (try id.identifier, try person.account)
        return AwayRow(id: row, account: account, period: try key.seal(content, bound: Self.binding(row, account)))
    }

    /// Opens a row.
    init(_ row: AwayRow, under key: ContentKey) throws {
        let content = try key.open(row.period, bound: Self.binding(row.id, row.account))
        try self.init(id: AwayID(row.id), person: StaffID(row.account), content: content)
    }

    private static func binding(_ row: Identifier, _ account: Identifier) -> Binding {
        Binding(.awayPeriod, row: row, holder: account)
    }

    private var content: [UInt8] {
        var writer = FieldWriter()
        writer.write(Self.format)
        writer.write(Int64(from.number))
        writer.write(Int64(to.number))
        writer.write(deputy?.text ?? "")
        return writer.bytes
    }

    private init(id: AwayID, person: StaffID, content: [UInt8]) throws {
        var reader = FieldReader(content)
        guard try reader.number(UInt8.self) == Self.format else { throw Self.unreadable }
        self.id = id
        self.person = person
        from = Day(number: Int(try reader.number(Int64.self)))
        to = Day(number: Int(try reader.number(Int64.self)))
        let deputy = try reader.text()
        self.deputy = StaffID(text: deputy)
        try reader.finish()
        guard deputy.isEmpty || self.deputy != nil else { throw Self.unreadable }
    }

    private static let format: UInt8 = 1
    private static let unreadable = Vault.tampered("A time in which somebody is away cannot be read.")
}
