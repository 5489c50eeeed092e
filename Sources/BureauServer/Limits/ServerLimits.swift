/// Every limit that the server sets on those who call it.
///
/// The defaults are the recommended values; tests set smaller ones.
package struct ServerLimits: Sendable {
    /// Bytes of a request body; more is answered 413 without being read.
    package var bodyBytes = 1 << 20
    /// Bytes of a body that is read before anybody is signed in: what strangers can make the server hold.
    package var strangerBodyBytes = 16 << 10
    /// Time from the first to the last byte of a body; more is answered 408.
    package var bodyTime: Duration = .seconds(30)
    /// Time that a connection may stand without a request, inside the head of one, or with a stalled body.
    package var idleTime: Duration = .seconds(60)
    /// Connections of each listener at once; the next ones wait in the system's queue.
    package var connections = 512
    /// Bytes of all header fields together, and of each.
    package var headBytes = 16 << 10
    /// Header fields of a request.
    package var headFields = 100
    /// What is read and thrown away of a refused body, so that its sender gets to read the refusal.
    package var drainedBytes = 4 << 20
    /// How long that may take.
    package var drainTime: Duration = .seconds(2)

    package init() {}
}
