/// A report as data: what it counts, in which tables, how it is protected and for whom it is.
///
/// Read from a file of the catalogue; see `init(reading:file:)` for its form. A definition is never a query: it is
/// fixed before the period begins, and the same one serves every reader.
package struct ReportDefinition: Hashable, Sendable {
    /// Whether everybody may read it; the two kinds never mix.
    package enum Kind: Hashable, Sendable {
        /// Protected by a method, for everybody.
        case release(ProtectionMethod)
        /// Exact counts for one named recipient under agreement.
        case exactReturn(recipient: Wording)
    }

    /// The name of the file without its ending.
    package let id: String
    package let title: Wording
    /// What the report is for, and from where its form comes.
    package let about: Wording
    package let kind: Kind
    /// Codes that are chosen once for a bureau, such as its largest municipality; dimensions and conditions name them
    /// with a `$` before.
    package let parameters: [String: ReportParameter]
    /// What is counted, such as `cases`, with the words for it.
    package let units: [String: Wording]
    package let breaks: [SeriesBreak]
    /// In the order of their years, without overlap.
    package let versions: [ReportVersion]

    /// The version for a year; nil where there is none.
    package func version(for year: Int) -> ReportVersion? { versions.first { $0.covers(year) } }

    /// The place of the version by which a year that has ended is counted.
    ///
    /// `lastEndedYear` is the last calendar year that is over. Throws `notReportable` where the year has not ended or has no
    /// version.
    package func place(of year: Int, lastEndedYear: Int) throws(DisclosureError) -> Int {
        guard year <= lastEndedYear else {
            throw DisclosureError(
                .notReportable,
                "The year \(year) has not ended: figures of part of it would be subtracted from those of the whole. "
                    + "Make the report when it has.",
                "År \(year) är inte slut: tal för en del av det skulle dras ifrån dem för hela. Gör rapporten när det är "
                    + "slut."
            )
        }
        guard let place = versions.firstIndex(where: { $0.covers(year) }) else {
            throw DisclosureError(
                .notReportable,
                "The report \(id) has no version for \(year). Add one to its file.",
                "Rapporten \(id) har ingen version för \(year). Lägg till en i dess fil."
            )
        }
        return place
    }

    /// The unit in which each case counts once.
    package static let cases = "cases"
}

/// How a release is protected.
package enum ProtectionMethod: String, CaseIterable, Sendable {
    /// Classes are merged along a ladder until every figure reaches the threshold; nothing is hidden.
    case merge
    /// Cells are hidden until the release is safe.
    case suppress
    /// Every figure carries noise that is the same for the same cell for ever.
    case cellKey = "cell-key"
}

/// A code that a bureau chooses once, such as the municipality a return is about.
package struct ReportParameter: Hashable, Sendable {
    /// The code list it is chosen from.
    package let list: String
    package let label: Wording
}

/// A change that moves a series without anything having changed in life, such as a new web form.
package struct SeriesBreak: Hashable, Sendable {
    /// The first year counted in the new way.
    package let year: Int
    package let what: Wording

    package init(year: Int, what: Wording) {
        self.year = year
        self.what = what
    }
}
