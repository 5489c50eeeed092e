/// Whatever takes reminder mail away.
package protocol Mailer: Sendable {
    /// Hands a mail on; whether it was taken.
    ///
    /// Never waits longer than a minute.
    func send(_ mail: ReminderMail) async -> Bool
}
