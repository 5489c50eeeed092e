import BureauOffice
import Hummingbird
import Sealing

extension Exchange {
    /// Does what a request asks once per idempotency key; a repetition, also one that comes at the same time, is answered
    /// as the first was.
    ///
    /// - Parameters:
    ///   - work: does it, and keeps the key in the transaction of what it does.
    ///   - again: answers a repetition, from the thing that was made or changed.
    func once(
        _ office: Office,
        doing work: (Idempotency?) async throws -> Response,
        again: (Identifier?) async throws -> Response
    ) async throws -> Response {
        let session = try signedIn()
        let idempotency = try idempotency(session)
        if let before = try await office.replayedThing(idempotency, session) {
            return replayed(try await again(before.thing))
        }
        do {
            return try await work(idempotency)
        } catch {
            // Another request with the same key may have been faster.
            guard let before = try await office.replayedThing(idempotency, session) else { throw error }
            return replayed(try await again(before.thing))
        }
    }
}
