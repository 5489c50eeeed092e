extension SealingError.Code {
    /// A sealed value did not open: wrong key, wrong place or altered bytes, which nobody can tell apart.
    package static let doesNotOpen = Self(rawValue: "doesNotOpen")
    /// The first byte names a format that this release does not know.
    package static let unknownFormat = Self(rawValue: "unknownFormat")
    /// Bytes that should be an encoding of this floor are none.
    package static let malformed = Self(rawValue: "malformed")
    /// A key is not of its kind: wrong length, or not a valid public key.
    package static let invalidKey = Self(rawValue: "invalidKey")
    /// What is to be sealed is larger than any sealed value may be.
    package static let tooLarge = Self(rawValue: "tooLarge")

    /// A passphrase is empty or holds control characters.
    package static let passphraseUnreadable = Self(rawValue: "passphraseUnreadable")
    /// A passphrase that is being chosen has too few characters.
    package static let passphraseTooShort = Self(rawValue: "passphraseTooShort")
    /// A passphrase that is being chosen is too easy to guess.
    package static let passphraseTooSimple = Self(rawValue: "passphraseTooSimple")
    /// Parameters of key derivation are outside what the policy accepts.
    package static let parametersRefused = Self(rawValue: "parametersRefused")

    /// A signature does not belong to the statement and the key.
    package static let signatureInvalid = Self(rawValue: "signatureInvalid")
    /// A certificate speaks of another account.
    package static let wrongAccount = Self(rawValue: "wrongAccount")
    /// A certificate speaks of another role.
    package static let wrongRole = Self(rawValue: "wrongRole")
    /// A certificate speaks of other public keys.
    package static let wrongKeys = Self(rawValue: "wrongKeys")
    /// A certificate is of a generation other than the signer's, or generations do not follow each other.
    package static let wrongGeneration = Self(rawValue: "wrongGeneration")
    /// The supervisors' generation is older than one already confirmed.
    package static let generationWentBack = Self(rawValue: "generationWentBack")

    /// A stream ends before its last chunk.
    package static let streamCutShort = Self(rawValue: "streamCutShort")
    /// A stream goes on after its last chunk.
    package static let streamExtended = Self(rawValue: "streamExtended")
    /// A chunk of a stream stands in another chunk's place.
    package static let streamReordered = Self(rawValue: "streamReordered")
    /// A chunk of a stream was altered or belongs to another stream.
    package static let streamAltered = Self(rawValue: "streamAltered")
}
