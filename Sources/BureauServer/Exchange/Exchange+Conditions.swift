import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Hummingbird

// What the head of a request asks of a change. Read before anything is looked up, so that 400 comes before 404.
extension Exchange {
    /// The idempotency record to look up and to write; nil where the client sent no key.
    ///
    /// The route of a key is the path itself: a key used for another case is another key.
    func idempotency(_ session: Session) throws -> Idempotency? {
        let values = request.headers[values: .idempotencyKey]
        guard let first = values.first else { return nil }
        guard values.count == 1, let key = IdempotencyKey(text: first) else {
            throw Refused(
                .malformedRequest,
                field: "Idempotency-Key",
                kind: "malformed",
                BilingualText("ska vara 1 till 255 synliga ASCII-tecken", "must be 1 to 255 visible ASCII characters")
            )
        }
        return Idempotency(key: key.text, route: "POST \(request.uri.path)", body: body)
    }

    /// What `If-Match` says; 400 where it cannot be read.
    func condition() throws -> VersionCondition {
        let condition = VersionCondition(ifMatch: request.headers[values: .ifMatch])
        guard condition != .malformed else {
            throw Refused(
                .malformedRequest,
                field: "If-Match",
                kind: "malformed",
                BilingualText(
                    "ska vara ett enda ETag, som \"v17.supervisor.sv\"",
                    "must be one ETag, like \"v17.supervisor.sv\""
                )
            )
        }
        return condition
    }
}
