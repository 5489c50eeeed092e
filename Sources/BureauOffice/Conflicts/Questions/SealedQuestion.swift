import CaseWorkflow
import Sealing

/// What one reader is told of a check: who asked, what was met, and with what words it was answered.
struct SealedQuestion: Sendable, Equatable {
    /// Something that was met.
    struct Match: Sendable, Equatable {
        let relation: ConflictRelation
        let subject: MatchingRow.Subject
        /// The party of the case that was met; 0 for a tie.
        let party: ElementID
        /// The party that was asked about, for who holds what asks; 0 for others.
        let asked: ElementID
    }

    /// What became of it.
    struct Answer: Sendable, Equatable {
        let by: StaffID
        let at: Int64
        let outcome: ConflictOutcome
        let words: String
    }

    let askedBy: StaffID
    /// Milliseconds since 1970.
    let askedAt: Int64
    /// What asks, for who holds it.
    let asking: MatchingRow.Subject?
    var matches: [Match]
    var answer: Answer?
}

extension SealedQuestion {
    /// So many bytes every question has before it is answered, and every copy that says nothing.
    static let contentBytes = 960

    /// A copy that says nothing: as long as one that says something.
    static let empty = [UInt8](repeating: 0, count: contentBytes)

    /// Reads a copy; nil for one that says nothing.
    init?(encoded: [UInt8]) throws {
        var reader = FieldReader(encoded)
        guard try reader.number(UInt8.self) == 1 else { return nil }
        askedBy = try StaffID(reader.fixedIdentifier())
        askedAt = try reader.number()
        asking = try Self.subject(&reader)
        var matches: [Match] = []
        for _ in 0..<Int(try reader.number(UInt8.self)) {
            let relation = ConflictRelation(number: try reader.number(UInt8.self))
            guard let relation, let subject = try Self.subject(&reader) else {
                throw Vault.tampered("A question about a conflict is damaged.")
            }
            let party = Int(try reader.number(UInt32.self))
            let asked = Int(try reader.number(UInt32.self))
            matches.append(Match(relation: relation, subject: subject, party: party, asked: asked))
        }
        self.matches = matches
        guard try reader.number(UInt8.self) == 1 else { return }
        answer = Answer(
            by: try StaffID(reader.fixedIdentifier()),
            at: try reader.number(),
            outcome: ConflictOutcome(rawValue: try reader.text()) ?? .noConflict,
            words: try reader.text()
        )
    }

    /// The question as it is sealed; at least `contentBytes` long.
    var encoded: [UInt8] {
        get throws {
            var writer = FieldWriter()
            writer.write(UInt8(1))
            writer.writeFixed(try askedBy.account.bytes)
            writer.write(askedAt)
            try Self.write(asking, &writer)
            writer.write(UInt8(matches.count))
            for match in matches {
                writer.write(match.relation.number)
                try Self.write(match.subject, &writer)
                writer.write(UInt32(match.party))
                writer.write(UInt32(match.asked))
            }
            writer.write(UInt8(answer == nil ? 0 : 1))
            if let answer {
                writer.writeFixed(try answer.by.account.bytes)
                writer.write(answer.at)
                writer.write(answer.outcome.rawValue)
                writer.write(answer.words)
            }
            return writer.bytes + [UInt8](repeating: 0, count: max(0, Self.contentBytes - writer.bytes.count))
        }
    }

    private static func write(_ subject: MatchingRow.Subject?, _ writer: inout FieldWriter) throws {
        switch subject {
        case nil: writer.write(UInt8(0))
        case .caseFile(let id):
            writer.write(UInt8(1))
            writer.writeFixed(id.bytes)
        case .tie(let id, let owner):
            writer.write(UInt8(2))
            writer.writeFixed(id.bytes)
            writer.writeFixed(try owner.account.bytes)
        }
    }

    private static func subject(_ reader: inout FieldReader) throws -> MatchingRow.Subject? {
        switch try reader.number(UInt8.self) {
        case 1: .caseFile(try reader.fixedIdentifier())
        case 2: .tie(try reader.fixedIdentifier(), owner: try StaffID(reader.fixedIdentifier()))
        default: nil
        }
    }
}

extension ConflictRelation {
    /// By what a sealed question knows the relation; never given to another.
    fileprivate var number: UInt8 {
        switch self {
        case .oppositeSide: 0
        case .sameComplainant: 1
        case .tie: 2
        }
    }

    fileprivate init?(number: UInt8) {
        guard let relation = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = relation
    }
}
