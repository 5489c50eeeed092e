extension LogEntry {
    /// What was done, as a code of lower-case words; an open set, so that an older verifier reads a newer log.
    package struct Kind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The code as it stands in the entry.
        package let rawValue: String

        /// Takes any code.
        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The code.
        package var description: String { rawValue }
    }
}

extension LogEntry.Kind {
    /// A case was registered.
    package static let caseRegistered = Self(rawValue: "case.registered")
    /// A command changed a case.
    package static let caseChanged = Self(rawValue: "case.changed")
    /// A case was read.
    package static let caseRead = Self(rawValue: "case.read")
    /// A command or a reading was refused.
    package static let caseRefused = Self(rawValue: "case.refused")
    /// The content of an event was struck.
    package static let caseStruck = Self(rawValue: "case.struck")
    /// A case was erased.
    package static let caseErased = Self(rawValue: "case.erased")
    /// A case was handed out as a document.
    package static let caseExported = Self(rawValue: "case.exported")
    /// A desk was searched; the words are not kept.
    package static let deskSearch = Self(rawValue: "desk.search")
    /// A desk's list was read.
    package static let deskRead = Self(rawValue: "desk.read")

    /// Somebody signed in.
    package static let signinSucceeded = Self(rawValue: "signin.succeeded")
    /// A sign-in failed.
    package static let signinFailed = Self(rawValue: "signin.failed")
    /// Somebody signed out, or their session was ended.
    package static let signout = Self(rawValue: "signout")

    /// An account was created.
    package static let accountCreated = Self(rawValue: "account.created")
    /// An account was activated: passphrase chosen, keys made.
    package static let accountActivated = Self(rawValue: "account.activated")
    /// An account's keys were certified.
    package static let accountCertified = Self(rawValue: "account.certified")
    /// An account's roles or settings were changed.
    package static let accountChanged = Self(rawValue: "account.changed")
    /// An account's passphrase was changed.
    package static let accountPassphraseChanged = Self(rawValue: "account.passphrase-changed")
    /// An account was reset.
    package static let accountReset = Self(rawValue: "account.reset")
    /// A reset was taken back with the old passphrase.
    package static let accountResetTakenBack = Self(rawValue: "account.reset-taken-back")
    /// An account was closed.
    package static let accountClosed = Self(rawValue: "account.closed")
    /// A generation of the supervisors' key began.
    package static let generationBegun = Self(rawValue: "generation.begun")

    /// A release was approved, signed and published; the outcome is its number.
    package static let releasePublished = Self(rawValue: "release.published")
    /// The store was made.
    package static let storeCreated = Self(rawValue: "store.created")
    /// A backup was taken.
    package static let backupTaken = Self(rawValue: "backup.taken")
    /// The daemon started.
    package static let daemonStarted = Self(rawValue: "daemon.started")
    /// The daemon stopped in order.
    package static let daemonStopped = Self(rawValue: "daemon.stopped")
}
