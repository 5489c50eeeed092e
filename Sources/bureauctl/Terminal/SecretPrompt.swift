import BureauOffice
import Foundation
import Glibc

/// Asks for a secret on the terminal itself, without showing what is typed.
enum SecretPrompt {
    /// One line, without its end; refused where there is no terminal.
    static func ask(_ question: String) throws -> String {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else {
            throw Failure(
                .usage,
                words(
                    "Det finns ingen terminal att fråga på. Ange en fil (0600) eller en deskriptor för hemligheten.",
                    "There is no terminal to ask on. Give a file (0600) or a descriptor that holds the secret."
                )
            )
        }
        defer { close(terminal) }
        write(question + ": ", to: terminal)
        var before = termios()
        tcgetattr(terminal, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(terminal, TCSAFLUSH, &silent)
        defer {
            tcsetattr(terminal, TCSAFLUSH, &before)
            write("\n", to: terminal)
        }
        return try SecretInput.lines(of: terminal, untilLineEnd: true).first ?? ""
    }

    /// A new secret, asked for twice.
    static func askTwice(_ question: String) throws -> String {
        let first = try ask(question)
        guard try ask(words("\(question), en gång till", "\(question), once more")) == first else {
            throw Failure(.invalidInput, words("De två är inte lika. Börja om.", "The two differ. Begin again."))
        }
        return first
    }

    private static func write(_ text: String, to descriptor: Int32) {
        FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(Data(text.utf8))
    }
}
