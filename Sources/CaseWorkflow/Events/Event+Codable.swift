/// An event is one JSON object with one key, its kind: `{"note-added":{"format":1,"id":4,"note":{…}}}`.
extension Event: Codable {
    /// Reads an event in any format from 1 on; throws `WorkflowError` where a newer program wrote it.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: KindKey.self)
        guard container.allKeys.count == 1, let key = container.allKeys.first else {
            throw WorkflowError(.malformedEvent, "An event must be an object with one key, its kind.")
        }
        guard let kind = EventKind(rawValue: key.stringValue) else {
            throw WorkflowError(
                .unknownEventKind,
                "An event has a kind that this program does not know. Use a newer one."
            )
        }
        self = try Event.read(kind.contentType, from: container, key)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: KindKey.self)
        try Event.write(content, to: &container)
    }

    private static func read<Content: EventContent>(
        _ type: Content.Type,
        from container: KeyedDecodingContainer<KindKey>,
        _ key: KindKey
    ) throws -> Event {
        Event(try container.decode(EventEnvelope<Content>.self, forKey: key).content)
    }

    private static func write<Content: EventContent>(
        _ content: Content,
        to container: inout KeyedEncodingContainer<KindKey>
    ) throws {
        try container.encode(EventEnvelope(content), forKey: KindKey(Content.kind))
    }

    private struct KindKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ kind: EventKind) { stringValue = kind.rawValue }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
