extension DisclosureError.Code {
    /// The text is not JSON, or says one thing twice.
    package static let unreadable = Self(rawValue: "unreadable")
    /// The text is JSON, but not the table, release, certificate or definition it should be.
    package static let malformed = Self(rawValue: "malformed")
    /// A report definition is faulty; the message names file, field and remedy of every fault.
    package static let faultyCatalogue = Self(rawValue: "faulty-catalogue")
    /// A report cannot be made: the year has not ended, has no version, no cases, or a record does not fit.
    package static let notReportable = Self(rawValue: "not-reportable")
    /// Two tables of one population contradict each other, or code one dimension differently.
    package static let inconsistent = Self(rawValue: "inconsistent")
    /// Publishing would give somebody away, and nothing smaller is left to publish.
    package static let unsafe = Self(rawValue: "unsafe")
    /// A solver ended without an answer; nothing undecided is ever passed.
    package static let undecided = Self(rawValue: "undecided")
    /// The time given ran out.
    package static let outOfTime = Self(rawValue: "out-of-time")
    /// The tables together are larger than this program attacks.
    package static let tooLarge = Self(rawValue: "too-large")
}
