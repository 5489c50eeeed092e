package import DiscriminationLaw
import CaseWorkflow

/// The import format, as `bureauctl help import-format` tells it.
package enum ImportFormat {
    /// The page.
    package static let text = BilingualText(page(.swedish), page(.english))

    private static func page(_ language: Language) -> String {
        let steps = ImportRecord.StepKind.allCases.map(\.rawValue).joined(separator: ", ")
        let closures = ClosureCode.allCases.map(\.rawValue).joined(separator: ", ")
        return switch language {
        case .swedish:
            """
            En JSON-lista i UTF-8 med ett objekt per ärende. Tre fält måste finnas: id, title_sv och narrative_sv; alla andra får \
            vara null eller saknas. Okända fält nekas. Datum skrivs 2014-06-26, 2014-06 eller 2014.

              id                 fast nyckel; blir ärendets referens, så att samma fil kan läsas in igen
              title_sv, title_en, narrative_sv
              source, other_sources, source_kind, applicable_law, notes, limitation, suit, case_status: sparas i en anteckning
              act_date           {from, from_precision, to, to_precision}; noggrannhet: day, month, year
              complaint          {date, precision, received_by}; en hel dag blir dagen för kontakten, annars är det inskrivningsdagen
              complainant        {role, gender, age_band, minor, persons, union_member}; alltid anonym
              respondent         {name, type, municipality_of_event}; flera namn delas med semikolon
              grounds, forms     listor av koder; area: en kod (se `bureauctl codes`)
              brought_by         {code, name}; DO, ADB, FACK, ENSKILD eller FÖRENING
              actions            steg i ordning, {date, precision, kind, text}
              outcome            {closure_code, breach_found, text}; breach_found: ja eller nej
              compensation       {claimed_sek, awarded_sek_total, awarded_sek_per_person, note}
              year_closed        ett år; confidence: läses men sparas inte

            Steg: \(steps).
            Avslutskoder: \(closures).

            Ett ärende förs så långt som posten bevisar: bedömt där någon har avgjort eller agerat, åtgärdat där stegen visar det, \
            avslutat där det finns en avslutskod. Rapporten nämner varje ärende som stannade tidigare, och varför. Om samtycken säger \
            en publicerad post inget: den som läser in åtgärder ska vara verksamhetsansvarig och låter dem stå med ord om det. Talan \
            i domstol är någon annans, inte byråns. Löper en preskriptionstid ännu när ärendet avslutas står ord om det också.
            """
        case .english:
            """
            A JSON array in UTF-8 with one object per case. Three fields must be there: id, title_sv and narrative_sv; all others \
            may be null or left out. Unknown fields are refused. Dates are written 2014-06-26, 2014-06 or 2014.

              id                 a stable key; becomes the case's reference, so that the same file can be imported again
              title_sv, title_en, narrative_sv
              source, other_sources, source_kind, applicable_law, notes, limitation, suit, case_status: kept in a note
              act_date           {from, from_precision, to, to_precision}; precision: day, month, year
              complaint          {date, precision, received_by}; a whole day becomes the day of the contact, else it is the day of entry
              complainant        {role, gender, age_band, minor, persons, union_member}; always anonymous
              respondent         {name, type, municipality_of_event}; several names are divided by semicolons
              grounds, forms     arrays of codes; area: one code (see `bureauctl codes`)
              brought_by         {code, name}; DO, ADB, FACK, ENSKILD or FÖRENING
              actions            steps in order, {date, precision, kind, text}
              outcome            {closure_code, breach_found, text}; breach_found: ja or nej
              compensation       {claimed_sek, awarded_sek_total, awarded_sek_per_person, note}
              year_closed        a year; confidence: read but not kept

            Steps: \(steps).
            Closure codes: \(closures).

            A case is brought as far as its record proves: assessed where somebody decided or acted, acted on where its steps show \
            it, closed where it has a closure code. The report names every case that stopped short, and why. Of consents a published \
            record says nothing: whoever imports actions must be a supervisor, and lets them stand with words on it. An action in \
            court is somebody else's, not the bureau's. Where a limitation clock still runs at closing, words on it stand too.
            """
        }
    }
}
