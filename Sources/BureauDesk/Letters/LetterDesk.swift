import Foundation
package import BureauContract
package import BureauServer
package import CaseWorkflow
package import DiscriminationLaw
import Sealing

/// Writes the letters of cases by a folder of templates, in the name of a bureau.
package struct LetterDesk: LetterWriter {
    private let templates: LetterTemplates
    private let bureau: LetterBureau
    private let policy: String

    package init(templates: LetterTemplates, bureau: LetterBureau) {
        self.templates = templates
        self.bureau = bureau
        policy = LetterPage.policy(for: templates) { Data(ContentHash.sha256(of: $0)).base64EncodedString() }
    }

    /// Writes a letter of a case as it stands on a day; refuses with a `LetterRefusal` what cannot be written.
    package func write(
        _ letter: Letter,
        in language: Language,
        _ details: LetterDetails,
        of file: CaseFile,
        on today: Day
    ) throws -> LetterDocument {
        let request = LetterRequest(letter, in: language, details)
        let fields = try LetterFields(request, of: file, from: bureau, on: today)
        return LetterDocument(html: try LetterPage(fields, templates: templates).html, policy: policy)
    }

    /// Which letters can be written of a case on a day: those about a referral for each of the case's.
    package func prospects(of file: CaseFile, on today: Day) -> [LetterProspect] {
        Letter.allCases.map { letter in
            guard letter.needs.contains(.referral), !file.referrals.isEmpty else {
                let refusal = Self.refusal(of: letter, LetterDetails(), file, today)
                let referrals: [ElementID]? = letter.needs.contains(.referral) ? [] : nil
                return LetterProspect(letter, referrals: referrals, refusals: refusal.map { [$0] } ?? [])
            }
            let tried = file.referrals.map { entry in
                (id: entry.id, refusal: Self.refusal(of: letter, LetterDetails(referral: entry.id), file, today))
            }
            let possible = tried.filter { $0.refusal == nil }.map(\.id)
            let refusals = tried.compactMap(\.refusal)
            let distinct = refusals.indices.filter { refusals.firstIndex(of: refusals[$0]) == $0 }.map { refusals[$0] }
            return LetterProspect(letter, referrals: possible, refusals: possible.isEmpty ? distinct : [])
        }
    }

    private static func refusal(
        of letter: Letter,
        _ details: LetterDetails,
        _ file: CaseFile,
        _ today: Day
    ) -> LetterRefusal? {
        do throws(LetterRefusal) {
            // The language changes the words alone.
            _ = try LetterReading(LetterRequest(letter, in: .swedish, details), of: file, on: today)
            return nil
        } catch {
            return error
        }
    }
}
