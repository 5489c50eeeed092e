package import Sealing

/// An event ready to be written: sealed, and numbered by its place in the case.
package struct SealedEventRow: Sendable, Equatable {
    /// Its place in the case, from 1.
    package let version: Int
    package let epoch: Int
    package let header: [UInt8]
    package let content: [UInt8]

    package init(version: Int, epoch: Int, header: [UInt8], content: [UInt8]) {
        self.version = version
        self.epoch = epoch
        self.header = header
        self.content = content
    }
}

/// An event as it lies in the store.
package struct StoredEventRow: Sendable, Equatable {
    /// Its place in the order of writes.
    package let place: Int
    package let version: Int
    package let epoch: Int
    package let header: [UInt8]
    /// Nil once it was struck.
    package let content: [UInt8]?
}

/// Where a case stands.
package struct CaseHeadRow: Sendable, Equatable {
    package let id: Identifier
    /// When it was registered, as a place in the order of writes.
    package let place: Int
    package let version: Int
    package let epoch: Int
    /// The place of its last change in the order of writes, wraps given and taken included.
    package let changed: Int
}

/// A case that changed, and whether one of the holders asked for has a key to it.
package struct CaseChangeRow: Sendable, Equatable {
    package let head: CaseHeadRow
    package let isHeld: Bool
}

/// The key of a case, sealed to one holder: an account or a generation of the supervisors' key.
package struct CaseWrapRow: Sendable, Equatable {
    package let holder: Identifier
    package let epoch: Int
    package let wrap: [UInt8]

    package init(holder: Identifier, epoch: Int, wrap: [UInt8]) {
        self.holder = holder
        self.epoch = epoch
        self.wrap = wrap
    }
}

/// An epoch of a case: the key of the epoch before, sealed under its own; nil for the first.
package struct CaseEpochRow: Sendable, Equatable {
    package let epoch: Int
    package let link: [UInt8]?
}
