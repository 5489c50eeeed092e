extension Event {
    /// The same event with the number that the year's counter gave; any event but a registration is returned unchanged.
    package func numbered(_ number: CaseNumber) -> Event {
        guard case .registered(var content) = self else { return self }
        content.number = number
        return .registered(content)
    }
}
