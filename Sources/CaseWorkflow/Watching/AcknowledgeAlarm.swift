/// Acknowledges an alarm: somebody has seen that the clock ends.
///
/// With it all earlier alarms of the same clock and day are acknowledged.
package struct AcknowledgeAlarm: CommandPayload {
    package static let kind = CommandKind.acknowledgeAlarm

    package var alarm: AlarmKey

    package init(alarm: AlarmKey) {
        self.alarm = alarm
    }

    package var target: ElementID? { alarm.incident }

    package func check(_ check: inout FaultCheck) {
        if !Alarm.thresholds.contains(alarm.days), alarm.days != 0 { check.add(.malformed, at: "alarm.days") }
    }

    package func event(in situation: Situation) -> any EventContent {
        AlarmAcknowledged(alarm: alarm)
    }
}
