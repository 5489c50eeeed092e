import CProcess
import Dispatch
import Glibc

/// Hands mail to the machine's mail system, as every program for mail on Unix takes it: `sendmail -t -i`.
///
/// Postfix, Exim and msmtp bring such a program; a relay that is reached by SMTP with TLS is msmtp's affair. The address
/// stands in the message alone, never on a command line that others can read, and what the program says is thrown away.
package struct SendmailMailer: Mailer {
    /// The path of the program.
    package let program: String
    /// The address the mail comes from.
    package let sender: String
    /// How long the program may take before it is killed.
    package var seconds: Int32 = 30

    package init(program: String, sender: String) {
        self.program = program
        self.sender = sender
    }

    /// Runs the program and waits for it, off the cooperative pool.
    package func send(_ mail: ReminderMail) async -> Bool {
        let message = Array(mail.message(from: sender).utf8)
        return await withCheckedContinuation { done in
            DispatchQueue.global(qos: .utility).async { done.resume(returning: run(message) == 0) }
        }
    }

    private func run(_ message: [UInt8]) -> Int32 {
        let words: [UnsafeMutablePointer<CChar>?] = ([program, "-t", "-i"] as [String]).map { strdup($0) }
        defer { for word in words { free(word) } }
        var arguments: [UnsafePointer<CChar>?] = words.map { UnsafePointer($0) }
        arguments.append(nil)
        return bureau_run(&arguments, message, message.count, seconds)
    }
}
