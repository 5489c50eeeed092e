package import DiscriminationLaw

extension CaseFile.PartyEntry {
    /// Whether the person is under 18 and unmarried on a day; nil where it is not known.
    ///
    /// Without a day of birth the age band counts, which was true when it was recorded: whoever has come of age since is told by
    /// the birth.
    package func isMinor(on day: Day) -> Bool? {
        if let known = standing?.isMinor(on: day) { return known }
        return switch party.ageBand {
        case .upTo12, .from13to17: true
        case nil: nil
        default: false
        }
    }
}
