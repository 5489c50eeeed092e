/// A new key began.
package struct KeysRenewed: EventContent {
    package static let kind = EventKind.keysRenewed

    package init() {}

    package func fold(into file: inout CaseFile, as recorded: RecordedEvent) {}
}
