extension StoreError.Code {
    /// There is no bureau in the folder.
    package static let notCreated = Self(rawValue: "not-created")
    /// A bureau is there already; nothing was changed.
    package static let alreadyExists = Self(rawValue: "already-exists")
    /// Another process has the folder.
    package static let locked = Self(rawValue: "locked")
    /// Somebody else may read or write the folder or a file in it, or the program may not.
    package static let permissions = Self(rawValue: "permissions")
    /// The file was written by a later release of the program.
    package static let newerFile = Self(rawValue: "newer-file")
    /// The file is not a bureau's, or parts of it are not what was written.
    package static let damaged = Self(rawValue: "damaged")
    /// There is no room on the disk; nothing of the work was kept.
    package static let diskFull = Self(rawValue: "disk-full")
    /// The disk failed to read or write.
    package static let inputOutput = Self(rawValue: "input-output")
    /// A setting of SQLite that the sealing relies on does not hold.
    package static let setting = Self(rawValue: "setting")
    /// The log does not chain, or its head is not the one that was authenticated.
    package static let brokenLog = Self(rawValue: "broken-log")
    /// The case (or account) has another version than the one expected; see `StoreError.actualVersion`.
    package static let versionMoved = Self(rawValue: "version-moved")
    /// What was named is not in the store.
    package static let notFound = Self(rawValue: "not-found")
    /// The row contradicts one that is there: a name, an identifier or a key is taken.
    package static let conflict = Self(rawValue: "conflict")
    /// Rows were given in an order that the case does not have; nothing was written.
    package static let outOfSequence = Self(rawValue: "out-of-sequence")
    /// The store was told to write no more, or has found damage.
    package static let writingStopped = Self(rawValue: "writing-stopped")
    /// The store is closed.
    package static let closed = Self(rawValue: "closed")
    /// The work was interrupted.
    package static let interrupted = Self(rawValue: "interrupted")
    /// Nothing of the above; the cause tells.
    package static let unexpected = Self(rawValue: "unexpected")
}

/// The version that a case or an account has, where another was expected.
package struct ActualVersion: Error, Sendable, Equatable {
    package let version: Int
}

extension StoreError {
    /// The version that is in the store, for `.versionMoved`.
    package var actualVersion: Int? { (cause as? ActualVersion)?.version }

    static func versionMoved(to version: Int) -> StoreError {
        StoreError(
            .versionMoved,
            "Somebody else changed it first: it now has version \(version).",
            cause: ActualVersion(version: version)
        )
    }
}
