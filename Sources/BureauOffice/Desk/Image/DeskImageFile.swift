package import CaseWorkflow
package import Sealing

/// Where the sealed image of one person's desk lies, and the keys it is sealed to.
///
/// A cache: it may be deleted at any time and is no part of a backup.
package struct DeskImageFile: Sendable {
    /// The folder of all images, mode 0700, made where it is missing.
    package let folder: String
    package let owner: Identifier
    package let keys: DeskImageKeys
    /// Within how many working days each milestone is promised: an image made under other promises is made anew.
    package let promised: [Milestone: Int]

    package init(folder: String, owner: Identifier, keys: DeskImageKeys, promised: [Milestone: Int] = [:]) {
        self.folder = folder
        self.owner = owner
        self.keys = keys
        self.promised = promised
    }

    /// The image itself.
    package var path: String { "\(folder)/\(owner.text).desk" }
    /// The image while it is being written; what is left of one after a crash is written over.
    var temporaryPath: String { path + ".new" }
}
