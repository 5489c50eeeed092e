package import CaseWorkflow
package import DiscriminationLaw
import Sealing

/// One reminder by mail: to whom, and a day.
///
/// Nothing else is in it.
package struct ReminderMail: Sendable, Equatable {
    package let person: StaffID
    package let to: MailAddress
    package let day: Day
    /// How many days before; not in the text.
    package let threshold: Int
    /// The same for the same reminder, so that a second copy can be known for one; tells nothing.
    package let mark: String

    /// The message in the form of RFC 5322, its lines ended as a mail program on this machine expects them.
    package func message(from sender: String) -> String {
        let words = BilingualText("En tidsfrist löper ut \(day)", "A clock ends \(day)").in(to.language)
        let domain = sender.split(separator: "@").last ?? "localhost"
        return """
            From: \(sender)
            To: \(to.address)
            Subject: \(Self.encoded(words))
            Message-ID: <\(mark)@\(domain)>
            Auto-Submitted: auto-generated
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit
            Content-Language: \(to.language.rawValue)

            \(words)

            """
    }

    /// A header of other than ASCII as RFC 2047 writes it.
    static func encoded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-".utf8)
        let quoted = text.utf8.map { byte -> String in
            if byte == UInt8(ascii: " ") { return "_" }
            if plain.contains(byte) { return String(UnicodeScalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "=" + (digits.count == 1 ? "0" : "") + digits
        }
        return "=?UTF-8?Q?\(quoted.joined())?="
    }
}
