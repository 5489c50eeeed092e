extension Workflow {
    /// The case after one more event; never fails, whatever the events are and in whatever order they come.
    ///
    /// A struck event (without content) changes only version, time and history. After an `event-struck` the case must be folded
    /// anew from its history with `fold(_:)`, because what the struck event had done is taken back by that alone.
    package static func evolve(_ file: CaseFile?, with recorded: RecordedEvent) -> CaseFile {
        var file = file ?? CaseFile(before: recorded)
        file.take(recorded)
        return file
    }

    /// The case from its whole history; nothing where the history is empty.
    ///
    /// An event that a later `event-struck` names counts as struck even where its content is still at hand. Costs one pass.
    package static func fold(_ history: [RecordedEvent]) -> CaseFile? {
        guard let first = history.first else { return nil }
        var struck: Set<Int> = []
        for case .eventStruck(let content)? in history.lazy.map(\.event) { struck.insert(content.version) }
        var file = CaseFile(before: first)
        for recorded in history { file.take(struck.contains(recorded.version) ? recorded.struck : recorded) }
        return file
    }
}
