package import Sealing

/// A time in which somebody is away, as it lies on disk: whose it is in clear, when and who stands in sealed.
package struct AwayRow: Hashable, Sendable {
    package let id: Identifier
    package let account: Identifier
    package let period: [UInt8]

    package init(id: Identifier, account: Identifier, period: [UInt8]) {
        self.id = id
        self.account = account
        self.period = period
    }
}
