package import DiscriminationLaw

/// Something that happened: what, when, where, and what it is alleged to be.
package struct Incident: Codable, Sendable, Equatable {
    package var what: String
    package var from: ApproximateDay?
    /// The end, where it went on; not before `from`.
    package var to: ApproximateDay?
    /// Where it happened, which need not be where the person lives.
    package var municipality: String?
    package var alleged: Classification = Classification()
    /// The parties complained of.
    package var respondents: [ElementID]
    /// The parties it happened to.
    package var wronged: [ElementID]

    package init(
        what: String,
        from: ApproximateDay? = nil,
        to: ApproximateDay? = nil,
        municipality: String? = nil,
        alleged: Classification = Classification(),
        respondents: [ElementID] = [],
        wronged: [ElementID] = []
    ) {
        self.what = what
        self.from = from
        self.to = to
        self.municipality = municipality
        self.alleged = alleged
        self.respondents = respondents
        self.wronged = wronged
    }
}
