/// A content with the number of its format, in one JSON object.
///
/// The envelope is generic, so that upgrading can be tried on contents that no release has ever had.
struct EventEnvelope<Content: EventContent>: Codable, Equatable {
    var content: Content

    private enum CodingKeys: String, CodingKey {
        case format
    }

    init(_ content: Content) {
        self.content = content
    }

    init(from decoder: any Decoder) throws {
        let format = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .format)
        guard format >= 1, format <= Content.format else {
            throw WorkflowError(
                .unknownFormat,
                "An event is in format \(format), this program reads 1 to \(Content.format). Use a newer program."
            )
        }
        content = try Content(format: format, from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Content.format, forKey: .format)
        try content.encode(to: encoder)
    }
}
