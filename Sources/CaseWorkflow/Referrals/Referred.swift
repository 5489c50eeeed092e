/// The case was referred.
package struct Referred: EventContent {
    package static let kind = EventKind.referred

    package var id: ElementID
    package var referral: Referral

    package init(id: ElementID, referral: Referral) {
        self.id = id
        self.referral = referral
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.giveOut(id)
        file.referrals.append(
            CaseFile.ReferralEntry(id: id, referral: referral, at: recorded.at, by: recorded.by)
        )
    }
}
