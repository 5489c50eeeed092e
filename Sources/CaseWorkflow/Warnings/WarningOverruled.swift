package import DiscriminationLaw

/// A classification was kept against a warning of the Act.
package struct WarningOverruled: EventContent {
    package static let kind = EventKind.warningOverruled

    package var id: ElementID
    package var warning: ClassificationWarning.Kind
    package var reason: String

    package init(id: ElementID, warning: ClassificationWarning.Kind, reason: String) {
        self.id = id
        self.warning = warning
        self.reason = reason
    }

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {
        file.changeIncident(id) { entry in
            let classifications = [entry.incident.alleged] + [entry.assessment?.assessed].compactMap(\.self)
            entry.overruled[warning] = OverruledWarning(reason: reason, about: classifications)
        }
    }
}
