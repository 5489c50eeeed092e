package import BureauContract

/// The idempotency key of one step of an imported case: always the same for the same reference and step.
package struct ImportKey: Sendable, Hashable {
    package let key: IdempotencyKey

    /// Nil for a reference that is empty or, percent-encoded, too long for a header.
    package init?(reference: String, step: String) {
        guard !reference.isEmpty,
            let key = IdempotencyKey(text: "import:\(QueryString.encoded(reference)):\(step)")
        else { return nil }
        self.key = key
    }
}
