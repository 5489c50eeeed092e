import DiscriminationLaw

// Why a release cannot be made, signed or read; the reason itself is the detail.
extension ProblemCode {
    package static let signing = ProblemCode(
        name: "signing",
        status: 409,
        title: BilingualText("Certifikatet saknas eller passar inte.", "The certificate is missing or does not fit.")
    )
    package static let releaseRefused = ProblemCode(
        name: "release-refused",
        status: 409,
        title: BilingualText(
            "Utgåvan kan inte göras. Inget har publicerats.",
            "The release cannot be made. Nothing was published."
        )
    )
    package static let releaseTime = ProblemCode(
        name: "release-time",
        status: 422,
        title: BilingualText(
            "Skyddet blev inte klart i tid. Inget har publicerats. Slå samman klasser, ta bort en tabell eller ge "
                + "längre tid (releases.seconds).",
            "Protection did not end in time. Nothing was published. Merge classes, drop a table, or allow more time "
                + "(releases.seconds)."
        )
    )
    package static let damagedRelease = ProblemCode(
        name: "damaged-release",
        status: 500,
        title: BilingualText(
            "En utgåva är inte som den publicerades. Inget mer publiceras förrän filen är återställd.",
            "A release is not as it was published. Nothing more is published until the file is restored."
        )
    )
    package static let needsAnother = ProblemCode(
        name: "needs-another",
        status: 403,
        title: BilingualText(
            "En annan verksamhetsansvarig godkänner det som du har förberett.",
            "Another supervisor approves what you prepared."
        )
    )

    /// The codes of releases.
    package static let ofReleases = [signing, releaseRefused, releaseTime, damagedRelease, needsAnother]
}
