package import DiscriminationLaw
package import CaseWorkflow
import Sealing

/// What a supervisor sees of a release that waits for an approval.
package struct ReleasePreview: Sendable, Equatable {
    /// 32 hexadecimal digits.
    package let id: String
    package let report: String
    package let year: Int
    package let title: [String: String]
    /// `merge`, `suppress`, `cell-key`; `exact` for a return.
    package let method: String
    /// Who gets an exact return, by language.
    package let recipient: [String: String]?
    package let isSecret: Bool
    package let preparedBy: StaffID
    /// Milliseconds since 1970.
    package let preparedAt: Int64
    package let revises: ReleaseManifest.Revision?
    /// What each table went through, one line each, and which were left out.
    package let notes: [BilingualText]
    /// How many unpublished cells were attacked; none of them gave way.
    package let attacked: Int
    package let files: [ReleaseManifest.File]

    init(id: Identifier, _ draft: ReleaseDraft) throws {
        self.id = id.text
        report = draft.report
        year = draft.year
        title = draft.title
        method = draft.method
        recipient = draft.recipient
        isSecret = draft.isSecret
        preparedBy = try StaffID(draft.preparedBy)
        preparedAt = draft.preparedAt
        revises = draft.revises
        notes = draft.notes
        attacked = draft.attacked
        files = ReleaseFiles.list(draft.files.mapValues { Array($0) })
    }
}
