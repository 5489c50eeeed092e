import CaseWorkflow
import Foundation
import Sealing

/// What a desk keeps of a case, projected before the desk's connection is asked for.
struct DeskCase: Sendable {
    let caseID: Identifier
    let version: Int
    let headHash: [UInt8]
    let order: Int64
    let row: RegisterRow
    let text: SearchText
    /// The open tasks.
    let tasks: [TaskRow]
    /// The limitation clocks, what must be asked to have them, and the promises that are not kept yet.
    let watch: [WatchRow]
    let facets: Facets
    let name: [UInt8]
    let changed: Int64

    /// Longer names are in the order of their beginnings.
    private static let longestName = 96
    /// Behind every key of `SwedishSortKey`.
    private static let behindAllNames: [UInt8] = [0xFF]

    init(
        _ caseID: Identifier,
        version: Int,
        headHash: [UInt8],
        order: Int64,
        file: CaseFile,
        promised: [Milestone: Int]
    ) {
        self.caseID = caseID
        self.version = version
        self.headHash = headHash
        self.order = order
        row = RegisterRow(file)
        text = SearchText(file)
        tasks = TaskRow.rows(of: file).filter { $0.state == .open }
        watch = WatchRow.rows(of: file, promised: promised)
        facets = Facets(row)
        let name = row.complainant ?? row.title
        self.name = name.map { Array(SwedishSortKey.bytes($0).prefix(Self.longestName)) } ?? Self.behindAllNames
        changed = file.lastAt.milliseconds
    }

    init(_ caseID: Identifier, _ opened: OpenedForDesk, promised: [Milestone: Int]) {
        self.init(
            caseID,
            version: opened.version,
            headHash: opened.headHash,
            order: opened.order,
            file: opened.file,
            promised: promised
        )
    }

    /// The words that are marked or counted, besides the facets.
    var words: [Word] {
        var words = Set(row.assignees).map { Word(.assignee, $0.text) }
        words += Set(row.municipalities.map(Word.municipality)).map { Word(.municipality, $0) }
        if row.phase != .closed { words += Set(row.assignees).map { Word.load($0, row.phase) } }
        return words
    }
}

/// A value of `word`.
struct Word: Hashable, Sendable {
    let kind: WordKind
    let value: String

    init(_ kind: WordKind, _ value: String) {
        self.kind = kind
        self.value = value
    }

    /// The text under which a municipality is found, whatever the case of its letters.
    static func municipality(_ name: String) -> String {
        name.inNFC.lowercased()
    }

    static func load(_ person: StaffID, _ phase: Phase) -> Word {
        Word(.load, "\(person.text) \(phase.rawValue)")
    }
}

extension String {
    /// The text in Unicode normalization form C, in which it is indexed and looked for.
    var inNFC: String {
        // Every scalar from U+0300 begins with a byte of at least 0xCC.
        utf8.allSatisfy { $0 < 0xCC } ? self : precomposedStringWithCanonicalMapping
    }
}
