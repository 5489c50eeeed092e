/// Marks the case as one of many about the same event (group or mass complaint), or takes the mark away.
///
/// Statistics can leave marked cases out.
package struct MarkCampaign: CommandPayload {
    package static let kind = CommandKind.markCampaign

    /// What the campaign is called; nothing takes the mark away.
    package var campaign: String?

    package init(campaign: String? = nil) {
        self.campaign = campaign
    }

    package func check(_ check: inout FaultCheck) {
        check.optionalText(campaign, at: "campaign", limit: Limits.title)
    }

    package func event(in situation: Situation) -> any EventContent {
        CampaignMarked(campaign: campaign)
    }
}
