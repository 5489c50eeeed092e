/// Records that the case was referred.
package struct Refer: CommandPayload {
    package static let kind = CommandKind.refer

    package var referral: Referral

    package init(referral: Referral) {
        self.referral = referral
    }

    package func check(_ check: inout FaultCheck) {
        check.inside("referral") { referral.check(&$0) }
    }

    package func event(in situation: Situation) -> any EventContent {
        Referred(id: situation.nextElement, referral: referral)
    }
}
