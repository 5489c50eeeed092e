package import CaseWorkflow
package import Sealing

/// One changed case for a desk: the fold to show, or nothing to take the case out.
package struct DeskChange: Sendable {
    package let caseID: Identifier
    package let version: Int
    /// The hash of the newest event's sealed content; a desk keeps it to tell later whether history was exchanged.
    package let headHash: [UInt8]
    /// The place of the change in the store's order of writes.
    package let order: Int64
    /// Nothing where the person no longer holds the case.
    package let file: CaseFile?

    package init(caseID: Identifier, version: Int, headHash: [UInt8], order: Int64, file: CaseFile?) {
        self.caseID = caseID
        self.version = version
        self.headHash = headHash
        self.order = order
        self.file = file
    }
}
