package import Sealing

/// What was answered to a request with an idempotency key: never a body, and the key only as its authentication code.
package struct IdempotencyRow: Sendable, Equatable {
    package let account: Identifier
    /// The pattern of the route.
    package let route: String
    package let keyMAC: [UInt8]
    package let bodyMAC: [UInt8]
    package let status: Int
    /// What the request made.
    package let result: Identifier?
    /// The version that the answer's ETag named.
    package let version: Int?
    /// Milliseconds since 1970.
    package let at: Int64

    package init(
        account: Identifier,
        route: String,
        keyMAC: [UInt8],
        bodyMAC: [UInt8],
        status: Int,
        result: Identifier?,
        version: Int?,
        at: Int64
    ) {
        self.account = account
        self.route = route
        self.keyMAC = keyMAC
        self.bodyMAC = bodyMAC
        self.status = status
        self.result = result
        self.version = version
        self.at = at
    }
}
