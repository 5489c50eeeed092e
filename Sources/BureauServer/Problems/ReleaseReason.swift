import BureauOffice
import Disclosure
import DiscriminationLaw

/// Why a release is refused, for people.
///
/// What refuses it says so in English, with the names of populations and classes in it: a supervisor's own catalogue and no
/// case. In Swedish the kind of reason stands before.
enum ReleaseReason {
    static func text(_ error: OfficeError) -> BilingualText {
        let code = (error.cause as? DisclosureError)?.code
        let kind = code.flatMap { kinds[$0] } ?? "Det går inte så som det nu är."
        return BilingualText("\(kind) (\(error.message))", error.message)
    }

    private static let kinds: [DisclosureError.Code: String] = [
        .notReportable: "Rapporten kan inte göras för det året.",
        .unsafe: "Någon skulle röjas, av detta eller av det tillsammans med det som redan är publicerat.",
        .undecided: "Det gick inte att avgöra om någon röjs, och det oavgjorda publiceras aldrig.",
        .inconsistent: "Talen går inte ihop med varandra eller med det som redan är publicerat.",
        .tooLarge: "Tabellerna är för stora att skydda tillsammans. Slå samman klasser eller ta bort en tabell.",
        .faultyCatalogue: "En rapportdefinition är fel.",
        .malformed: "Rapporten, eller en fil som den bygger på, har fel form.",
        .unreadable: "En fil som rapporten bygger på kan inte läsas.",
    ]
}
