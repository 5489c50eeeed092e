/// The key by which a repeated request is known: 1 to 255 visible ASCII characters, chosen by the client.
///
/// Kept for seven days per person and path. The key is not read as a structured field: what stands in the header is the
/// key, quotes included.
package struct IdempotencyKey: Sendable, Hashable {
    package let text: String

    /// Refuses everything but 1 to 255 visible ASCII characters.
    package init?(text: String) {
        guard (1...255).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.text = text
    }
}
