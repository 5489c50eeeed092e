/// The case was marked as one of many about the same event, or the mark was taken away.
package struct CampaignMarked: EventContent {
    package static let kind = EventKind.campaignMarked

    package var campaign: String?

    package init(campaign: String? = nil) {
        self.campaign = campaign
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.campaign = campaign
    }
}
