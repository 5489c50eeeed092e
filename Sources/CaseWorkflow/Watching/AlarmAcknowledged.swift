/// An alarm was acknowledged.
package struct AlarmAcknowledged: EventContent {
    package static let kind = EventKind.alarmAcknowledged

    package var alarm: AlarmKey

    package init(alarm: AlarmKey) {
        self.alarm = alarm
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.acknowledged[alarm] = recorded.at.day
    }
}
