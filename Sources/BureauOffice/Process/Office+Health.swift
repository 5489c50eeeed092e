import BureauStore
package import CaseWorkflow
import Sealing

extension Office {
    /// How the office does: whether it may serve, whether it writes, and what checks found.
    package struct Health: Sendable {
        package let ready: Bool
        package let writing: Bool
        /// Sentences without a name or a case.
        package let findings: [String]
    }

    /// Counts for measurements; none names a person or a case.
    package struct Figures: Sendable {
        package let appends: Int
        package let signIns: Int
        package let failedSignIns: Int
        package let refusals: Int
        package let reads: Int
        package let searches: Int
        package let mailsSent: Int
        package let mailsFailed: Int
        package let mailRounds: Int
        package let sessions: Int
        package let desksOpen: Int
    }

    /// How the office does now.
    package func health() -> Health {
        let stopped = store.writingStopped
        var found = findings.all
        if let stopped { found.append(stopped.message) }
        if mailing.failuresInARow > 0 {
            found.append("Reminder mail is not taken: the last tries have failed. Look at `mail.sendmail` and its log.")
        }
        return Health(ready: stopped == nil, writing: stopped == nil, findings: found)
    }

    /// What was done since the start, and what is open now.
    package func figures() -> Figures {
        let done = tally.figures
        return Figures(
            appends: done.appends,
            signIns: done.signIns,
            failedSignIns: done.failedSignIns,
            refusals: done.refusals,
            reads: done.reads,
            searches: done.searches,
            mailsSent: done.mailsSent,
            mailsFailed: done.mailsFailed,
            mailRounds: done.mailRounds,
            sessions: sessions.count,
            desksOpen: desks.count
        )
    }

    /// The name of a person's account; nil for an account that there is none of.
    package func name(of person: StaffID) -> String? {
        directory.reading.member(person)?.name
    }
}
