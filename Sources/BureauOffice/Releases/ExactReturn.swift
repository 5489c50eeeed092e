package import CaseWorkflow
import BureauStore
import Sealing

/// An exact return that was approved: for its recipient, handed out by a supervisor, and told to nobody else.
package struct ExactReturn: Sendable, Equatable {
    /// 32 hexadecimal digits; the same as when it was prepared.
    package let id: String
    /// What it is, and the digest of every file; its number is 0.
    package let manifest: ReleaseManifest
    /// Whether its recipient keeps it secret by law, so that it does not count as published.
    package let isSecret: Bool
    package let preparedBy: StaffID
    package let approvedBy: StaffID
    /// Milliseconds since 1970.
    package let approvedAt: Int64

    init(id: Identifier, _ draft: ReleaseDraft) throws {
        guard let approval = draft.approved, let bytes = draft.files[ReleaseFiles.manifest] else {
            throw Vault.tampered("An exact return bears no approval.")
        }
        self.id = id.text
        manifest = try ReleaseManifest(reading: Array(bytes))
        isSecret = draft.isSecret
        preparedBy = try StaffID(draft.preparedBy)
        approvedBy = try StaffID(approval.by)
        approvedAt = approval.at
    }
}
