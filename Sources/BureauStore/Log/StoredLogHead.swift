package import TransparencyLog

/// The end of the log as it lies in the store, with what is bound to it.
package struct StoredLogHead: Sendable {
    package let head: LogHead
    /// The hash of every account, generation, certificate, release and paper at that moment.
    package let anchored: [UInt8]
    /// The authentication code of both.
    package let code: [UInt8]
}
