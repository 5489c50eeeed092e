import BureauStore
import Disclosure
import DiscriminationLaw

extension ReleaseLedger {
    /// Refuses a report of which the kind or the rules would undo what stands for one of its years.
    ///
    /// An exact return that its recipient may pass on counts as published: beside a protected release of the same year it
    /// would show what that hides. And what was hidden under a higher threshold would come out under a lower one.
    func check(
        _ definition: ReportDefinition,
        _ years: ClosedRange<Int>,
        _ request: ReleaseRequest,
        _ settings: ReleaseSettings
    )
        throws(OfficeError)
    {
        let standing = standing().filter { $0.years.overlaps(years) }
        if case .exactReturn = definition.kind {
            guard !request.isSecret, let met = standing.last else { return }
            throw OfficeError(
                .releaseRefused,
                "Release \(met.row.number) counts cases of the same year, and an exact return counts as published: it would "
                    + "show what the release hides. Where the recipient keeps it secret by law, say so (secret).",
                "Utgåva \(met.row.number) räknar ärenden från samma år, och en exakt redovisning räknas som publicerad: den "
                    + "skulle visa det som utgåvan döljer. Om mottagaren håller den hemlig enligt lag, ange det (secret)."
            )
        }
        if returns.contains(where: { $0.tables != nil && $0.years.overlaps(years) }) {
            throw OfficeError(
                .releaseRefused,
                "An exact return that nobody keeps secret was given for the same year: it counts as published, so nothing is "
                    + "left to protect. See release returns.",
                "En exakt redovisning som ingen håller hemlig har lämnats för samma år: den räknas som publicerad, så det finns "
                    + "inget kvar att skydda. Se release returns."
            )
        }
        let strict = standing.filter {
            $0.manifest.threshold > settings.threshold || $0.manifest.width > settings.width
        }
        guard let met = strict.last else { return }
        throw OfficeError(
            .releaseRefused,
            "Release \(met.row.number) counts cases of the same year under threshold \(met.manifest.threshold) and width "
                + "\(met.manifest.width): under lower ones what it hides would come out. Set releases.threshold and "
                + "releases.width back for this year.",
            "Utgåva \(met.row.number) räknar ärenden från samma år med tröskel \(met.manifest.threshold) och bredd "
                + "\(met.manifest.width): med lägre skulle det som den döljer komma fram. Ställ tillbaka releases.threshold "
                + "och releases.width för det året."
        )
    }
}
