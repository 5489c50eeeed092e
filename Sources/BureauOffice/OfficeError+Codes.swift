extension OfficeError.Code {
    /// No session, or one that has ended: sign in.
    package static let notSignedIn = Self(rawValue: "not-signed-in")
    /// Name, passphrase or code is wrong; which of them is never said.
    package static let wrongCredentials = Self(rawValue: "wrong-credentials")
    /// Too many sign-ins at once; `retryAfter` says when to try again.
    package static let busy = Self(rawValue: "busy")
    /// Nothing there, or nothing that this person may know of.
    package static let notFound = Self(rawValue: "not-found")
    /// The expected version is not the one that stands.
    package static let versionMoved = Self(rawValue: "version-moved")
    /// The workflow refused; see `refusal`.
    package static let refused = Self(rawValue: "refused")
    /// An idempotency key was used before with another body.
    package static let idempotencyMismatch = Self(rawValue: "idempotency-mismatch")
    /// The account's keys have not been certified by a supervisor yet.
    package static let notCertified = Self(rawValue: "not-certified")
    /// The person's role does not include this.
    package static let forbidden = Self(rawValue: "forbidden")
    /// An account with this name exists.
    package static let nameTaken = Self(rawValue: "name-taken")
    /// Fields cannot be accepted; see `faults`.
    package static let invalid = Self(rawValue: "invalid")
    /// Stored values do not fit together: somebody changed the file.
    package static let tampered = Self(rawValue: "tampered")
    /// The disk is full; nothing was written.
    package static let diskFull = Self(rawValue: "disk-full")
    /// Writing was stopped because a check of the file found damage.
    package static let writingStopped = Self(rawValue: "writing-stopped")
    /// A query ran into its deadline.
    package static let deadline = Self(rawValue: "deadline")
    /// A page's cursor is not one of ours, or belongs to another query.
    package static let cursorInvalid = Self(rawValue: "cursor-invalid")
    /// The account's state does not allow this.
    package static let accountState = Self(rawValue: "account-state")
    /// The passphrase is too weak.
    package static let weakPassphrase = Self(rawValue: "weak-passphrase")
    /// The last supervisor, or the last holder of a walled case, cannot be taken away.
    package static let lastHolder = Self(rawValue: "last-holder")
    /// The words of a fingerprint do not agree.
    package static let wordsDiffer = Self(rawValue: "words-differ")
    /// The data folder, its files or the configuration do not allow a start.
    package static let cannotStart = Self(rawValue: "cannot-start")
    /// A certificate or signature is missing, or does not fit.
    package static let signing = Self(rawValue: "signing")
    /// A release cannot be made; the message says why and what to do.
    package static let releaseRefused = Self(rawValue: "release-refused")
    /// Protecting a release took longer than it may.
    package static let releaseTime = Self(rawValue: "release-time")
    /// A release is not as it was published.
    package static let damagedRelease = Self(rawValue: "damaged-release")
    /// Another supervisor must do this.
    package static let needsAnother = Self(rawValue: "needs-another")
    /// Anything else: a fault of the program.
    package static let unexpected = Self(rawValue: "unexpected")
}
