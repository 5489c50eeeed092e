/// One way to reach a party.
package struct ContactWay: Codable, Sendable, Equatable {
    package var kind: ContactWayKind
    /// The number or address.
    package var value: String
    /// When and how it is safe to use, such as "not after 17, the partner answers".
    package var safeToUse: String?

    package init(kind: ContactWayKind, value: String, safeToUse: String? = nil) {
        self.kind = kind
        self.value = value
        self.safeToUse = safeToUse
    }
}
