/// The text of a case that can be searched, in the four fields of the index.
package struct SearchText: Sendable, Equatable {
    package let number: String
    /// Title, narrative and what happened.
    package let narrative: String
    /// Notes, assessments, actions, what came of them, consents, referrals, and the reasons for closing.
    package let notes: String
    /// Names, ways of contact and organisation numbers.
    package let parties: String
    /// Whether a hit may be shown with the words around it: not where an identity is protected.
    package let mayShowSnippet: Bool

    /// Projects a case.
    package init(_ file: CaseFile) {
        var narrative = [file.contact.title, file.contact.narrative, file.contact.referredBy, file.contact.reference]
        for entry in file.incidents { narrative += [entry.incident.what, entry.incident.municipality] }
        var notes: [String?] = file.notes.map(\.note.text)
        for entry in file.incidents { notes += [entry.assessment?.reasons, entry.assessment?.evidence] }
        for entry in file.actions { notes += [entry.action.text, entry.outcome] }
        notes += file.tasks.map(\.task.title)
        notes += file.consents.flatMap { [$0.consent.scope, $0.consent.recipient] }
        notes += file.referrals.flatMap { [$0.referral.name, $0.referral.what, $0.answer] }
        notes += [file.campaign, file.closure?.reasons]
        var parties: [String?] = []
        for party in file.parties.map(\.party) {
            parties += [party.name, party.respondent?.organisationNumber, party.municipality]
            parties += party.contactWays.map(\.value)
        }
        number = file.number?.text ?? ""
        self.narrative = SearchText.joined(narrative)
        self.notes = SearchText.joined(notes)
        self.parties = SearchText.joined(parties)
        mayShowSnippet = !file.hasProtectedIdentity
    }

    private static func joined(_ texts: [String?]) -> String {
        texts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
