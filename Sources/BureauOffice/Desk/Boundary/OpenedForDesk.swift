package import CaseWorkflow

/// A case opened for a desk, its signatures verified.
package struct OpenedForDesk: Sendable {
    package let file: CaseFile
    package let version: Int
    package let headHash: [UInt8]
    package let order: Int64

    package init(file: CaseFile, version: Int, headHash: [UInt8], order: Int64) {
        self.file = file
        self.version = version
        self.headHash = headHash
        self.order = order
    }
}
