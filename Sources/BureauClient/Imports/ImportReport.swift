package import CaseWorkflow
import BureauContract

/// What an import did, case by case.
package struct ImportReport: Sendable, Equatable, Codable {
    /// What became of one case.
    package struct Item: Sendable, Equatable, Codable {
        /// The record's `id`.
        package let reference: String
        package var caseID: CaseID?
        package var number: CaseNumber?
        package var phase: Phase?
        /// Whether the case was there before.
        package var wasThere = false
        /// How many commands were given.
        package var steps = 0
        /// Why the case was not closed although nothing failed.
        package var stop: ImportStop?
        package var remarks: [ImportRemark]
        /// The code and words of a refusal, where one ended it.
        package var failure: String?
        package var failureWords: String?

        init(_ plan: ImportPlan) {
            reference = plan.reference
            stop = plan.stop
            remarks = plan.remarks
        }

        /// Keeps where the case stands.
        mutating func stand(_ file: CaseRepresentation?) {
            caseID = file?.id
            number = file?.number
            phase = file?.phase
        }

        mutating func finish() {
            if phase == .closed { stop = nil }
        }

        mutating func fail(_ error: ClientError) {
            failure = error.code.rawValue
            failureWords = error.message
        }
    }

    package internal(set) var items: [Item] = []
    /// The case that was under way when the import was broken off; whether its last step was done is not known.
    package internal(set) var interrupted: Item?
    /// The references of the cases that were not begun.
    package internal(set) var notReached: [String]?

    /// Cases that were made now.
    package var made: Int { items.count { !$0.wasThere && $0.failure == nil } }
    /// Cases that were there and had steps left.
    package var continued: Int { items.count { $0.wasThere && $0.steps > 0 && $0.failure == nil } }
    /// Cases that were there, with nothing left to do.
    package var unchanged: Int { items.count { $0.wasThere && $0.steps == 0 && $0.failure == nil } }
    package var closed: Int { items.count { $0.phase == .closed } }
    /// Cases that stopped short of being closed, and the reason is in the record.
    package var stopped: [Item] { items.filter { $0.failure == nil && $0.stop != nil && $0.phase != .closed } }
    /// Cases that a refusal ended.
    package var failed: [Item] { items.filter { $0.failure != nil } }
}
