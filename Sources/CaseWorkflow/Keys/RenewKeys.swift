/// Begins a new key for what is written from now on; given by the office when the supervisors' key is a new one.
package struct RenewKeys: CommandPayload {
    package static let kind = CommandKind.renewKeys

    package init() {}

    package func event(in situation: Situation) -> any EventContent {
        KeysRenewed()
    }
}
