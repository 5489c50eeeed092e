import BureauStore
import Foundation
import Sealing
import TransparencyLog

extension Office {
    /// The exact returns that were approved, the newest first; for supervisors, who hand them to their recipients.
    package func exactReturns(_ session: Session) async throws -> [ExactReturn] {
        let key = try papersKey(session)
        let returns = try await read({ try $0.papers(.exactReturn) }).map { paper in
            try ExactReturn(id: paper.id, try ReleaseDraft(encoded: try SupervisorsPaper.open(paper, with: key)))
        }
        return returns.sorted { ($0.approvedAt, $0.id) > ($1.approvedAt, $1.id) }
    }

    /// A file of an exact return, as it was approved; the fetch is an entry of the log.
    ///
    /// A supervisor's act. Refuses with `.forbidden` and `.notFound`.
    package func exactReturnFile(_ name: String, of id: String, _ session: Session) async throws -> [UInt8] {
        let key = try papersKey(session)
        let id = try Self.draftIdentifier(id)
        guard let paper = try await read({ try $0.paper(id) }), paper.kind == .exactReturn,
            let content = try ReleaseDraft(encoded: try SupervisorsPaper.open(paper, with: key)).files[name]
        else { throw Self.noRelease }
        let (actor, moment) = (session.account, clock.now())
        try await write { store in
            _ = try store.appendLog(OfficeLog.entry(.returnFetched, by: actor, at: moment, outcome: id.text))
        }
        return Array(content)
    }
}
