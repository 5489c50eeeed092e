import DiscriminationLaw
import BureauContract

extension ReleaseText {
    /// A prepared release in lines: what it is, what each table kept, what the attack tried.
    static func summary(of prepared: PreparedReleaseRepresentation) -> [String] {
        var lines = ["\(prepared.title.spoken.shown) \(prepared.year) (\(prepared.report.shown))"]
        lines.append("  \(words("identifierare", "identifier")): \(prepared.id)")
        lines.append("  \(words("metod", "method")): \(ReleaseMethod.label(prepared.method))")
        if let recipient = prepared.recipient {
            let kept = prepared.secret ? words(" (hemlig där)", " (secret there)") : ""
            lines.append("  \(words("bara för", "for")) \(recipient.spoken.shown)\(kept)")
        }
        if let revision = prepared.revises {
            let replaced =
                revision.inWords == true
                ? words("rättar i ord utgåva", "corrects in words release")
                : words("ersätter utgåva", "replaces release")
            lines.append("  \(replaced) \(revision.number): \(revision.reason.shown)")
        }
        if !prepared.notes.isEmpty {
            lines.append("  \(words("tabeller och anmärkningar", "tables and remarks")):")
            lines += prepared.notes.map { "    \($0.shown)" }
        }
        switch prepared.method {
        case "merge", "suppress":
            lines.append(
                words(
                    "  angrepp: \(prepared.attacked) opublicerade celler, med allt som redan är publicerat; ingen gav vika",
                    "  attack: \(prepared.attacked) unpublished cells, with everything published before; none gave way"
                )
            )
        case "exact":
            lines.append(
                words(
                    "  EXAKTA ANTAL: inte för andra än mottagaren",
                    "  EXACT COUNTS: for nobody but the recipient"
                )
            )
        default: break
        }
        lines.append("  \(words("filer", "files")): \(prepared.files.count)")
        return lines
    }
}
