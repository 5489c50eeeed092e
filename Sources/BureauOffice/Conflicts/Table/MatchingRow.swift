import BureauStore
import CaseWorkflow
import Sealing

/// What a case or a tie is found by: the tokens of its parties, who holds it, and nothing that names anybody.
struct MatchingRow: Sendable, Equatable {
    /// What the tokens belong to.
    enum Subject: Sendable, Equatable {
        case caseFile(Identifier)
        case tie(Identifier, owner: StaffID)
    }

    /// One token of one party.
    struct Token: Sendable, Equatable {
        var code: UInt64
        /// Nil for a tie, which conflicts with every standing.
        let standing: ConflictStanding?
        let party: ElementID
    }

    let subject: Subject
    /// The version of the case that the row was made of; 0 for a tie.
    let version: Int
    let holders: Holders
    /// Whether the last check of the case said that a supervisor must be asked.
    var asks: Bool
    var tokens: [Token]

    init(subject: Subject, version: Int, holders: Holders, asks: Bool, tokens: [Token]) {
        self.subject = subject
        self.version = version
        self.holders = holders
        self.asks = asks
        self.tokens = tokens
    }

    /// The row of a case as it stands.
    init(of file: CaseFile, _ caseID: Identifier, under key: MatchingKey, asks: Bool) {
        self.init(
            subject: .caseFile(caseID),
            version: file.version,
            holders: file.holders,
            asks: asks,
            tokens: file.matchedParties.flatMap { party in
                party.forms.kept.sorted().map {
                    Token(code: key.token($0), standing: party.standing, party: party.id)
                }
            }
        )
    }

    /// The same with its tokens brought forward to the newest generation.
    func forward(under key: MatchingKey) -> MatchingRow {
        var row = self
        for index in row.tokens.indices { row.tokens[index].code = key.forward(row.tokens[index].code) }
        return row
    }

    /// Where the row of a case lies: found by who holds the case, whatever epoch it is in, and by nobody else.
    static func place(of keys: CaseKeys) -> Identifier? {
        keys[1].flatMap { Identifier(bytes: $0.derive(label: "matching row").mac([], label: "place").prefix(16)) }
    }
}

extension MatchingRow {
    /// Opens a row where it lies.
    ///
    /// Refuses with `.doesNotOpen`, and as malformed what no release writes.
    init(opening row: MatchingTokensRow, under key: MatchingKey, generation: Int) throws {
        var reader = FieldReader(try key.open(row.content, bound: Self.binding(row.id, generation)))
        let kind = try reader.number(UInt8.self)
        let subject = try reader.fixedIdentifier()
        let owner = try reader.field()
        let version = Int(try reader.number(UInt32.self))
        let flags = try reader.number(UInt8.self)
        var people: Set<StaffID> = []
        for _ in 0..<Int(try reader.number(UInt16.self)) { people.insert(try StaffID(reader.fixedIdentifier())) }
        var tokens: [Token] = []
        let count = Int(try reader.number(UInt16.self))
        tokens.reserveCapacity(count)
        for _ in 0..<count {
            let code = try reader.number(UInt64.self)
            let standing = ConflictStanding(rawValue: try reader.number(UInt8.self))
            tokens.append(Token(code: code, standing: standing, party: Int(try reader.number(UInt32.self))))
        }
        try reader.finish()
        self.init(
            subject: kind == 2
                ? .tie(subject, owner: try StaffID(Identifier(bytes: owner) ?? subject)) : .caseFile(subject),
            version: version,
            holders: Holders(people: people, supervisors: flags & 1 != 0),
            asks: flags & 2 != 0,
            tokens: tokens
        )
    }

    /// The row as it lies in the store.
    func sealed(as id: Identifier, under key: MatchingKey, generation: Int) throws -> MatchingTokensRow {
        var writer = FieldWriter()
        switch subject {
        case .caseFile(let id):
            writer.write(UInt8(1))
            writer.writeFixed(id.bytes)
            writer.write([UInt8]())
        case .tie(let id, let owner):
            writer.write(UInt8(2))
            writer.writeFixed(id.bytes)
            writer.write(try owner.account.bytes)
        }
        writer.write(UInt32(version))
        writer.write(UInt8(holders.supervisors ? 1 : 0) | UInt8(asks ? 2 : 0))
        writer.write(UInt16(holders.people.count))
        for person in holders.people.sorted() { writer.writeFixed(try person.account.bytes) }
        writer.write(UInt16(tokens.count))
        for token in tokens {
            writer.write(token.code)
            writer.write(token.standing?.rawValue ?? 0)
            writer.write(UInt32(token.party))
        }
        return MatchingTokensRow(id: id, content: try key.seal(writer.bytes, bound: Self.binding(id, generation)))
    }

    private static func binding(_ id: Identifier, _ generation: Int) -> Binding {
        Binding(.matchingToken, row: id, sequence: UInt64(generation))
    }
}
