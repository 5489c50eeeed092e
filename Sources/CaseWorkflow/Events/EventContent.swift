/// What an event of one kind holds.
///
/// **Formats.** A content is stored with the number of its format. When a content changes so that old stored ones no longer
/// decode, `format` is raised and `init(format:from:)` reads the old ones too: they are upgraded on reading, never rewritten.
package protocol EventContent: Codable, Sendable, Equatable {
    static var kind: EventKind { get }
    /// The format written by this program.
    static var format: Int { get }

    /// Reads a content in any format from 1 up to the present one.
    init(format: Int, from decoder: any Decoder) throws

    /// Changes the state of the case; refuses nothing, because what happened has happened.
    func fold(into file: inout CaseFile, as recorded: RecordedEvent)
}

extension EventContent {
    package static var format: Int { 1 }

    package init(format: Int, from decoder: any Decoder) throws {
        try self.init(from: decoder)
    }
}
