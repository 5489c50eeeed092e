package import DiscriminationLaw

/// Takes a consent or mandate back; what was done by it before stays lawful (GDPR article 7.3).
///
/// Where somebody may hold something by it, a task to tell them is created with it.
package struct WithdrawConsent: CommandPayload {
    package static let kind = CommandKind.withdrawConsent

    package var id: ElementID
    package var withdrawnOn: Day
    package var reason: String?

    package init(id: ElementID, withdrawnOn: Day, reason: String? = nil) {
        self.id = id
        self.withdrawnOn = withdrawnOn
        self.reason = reason
    }

    package var target: ElementID? { id }

    package func check(_ check: inout FaultCheck) {
        check.past(withdrawnOn, at: "withdrawnOn")
        check.optionalText(reason, at: "reason", limit: Limits.reasons)
    }

    package func event(in situation: Situation) -> any EventContent {
        ConsentWithdrawn(
            id: id,
            withdrawnOn: withdrawnOn,
            reason: reason,
            task: situation.nextElement,
            due: SwedishCalendar.firstWorkingDay(onOrAfter: situation.today.adding(days: 1))
        )
    }
}
